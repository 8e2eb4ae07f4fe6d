namespace Interfaces.Scripting;

/// <summary>What a library knows of one script at one time. It does not change; a change makes a new one.</summary>
/// <param name="Name">The script's name.</param>
/// <param name="Number">Counts up from 1 with every change of this script.</param>
/// <param name="Source">Its source as it is on disk, which may be newer than what runs.</param>
/// <param name="Script">The last version that loaded, to serve demos from; <see langword="null"/> when none did yet. It belongs to the library: take a lease.</param>
/// <param name="Diagnostics">What there is to say about the source, errors first.</param>
public sealed record ScriptVersion(
    string Name, int Number, ScriptSource Source, Script? Script, IReadOnlyList<ScriptDiagnostic> Diagnostics)
{
    /// <summary>Whether what runs is what is on disk; otherwise <see cref="Diagnostics"/> says why it is not.</summary>
    public bool IsCurrent => Script is not null && !Diagnostics.Any(diagnostic => diagnostic.Severity == ScriptSeverity.Error);
}

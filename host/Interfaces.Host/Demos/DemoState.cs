using Interfaces.Scripting;

namespace Interfaces.Host;

/// <summary>What is known of a demo at one time. It does not change; an edited script makes a new one.</summary>
/// <param name="Name">The demo's name.</param>
/// <param name="Source">The script as it is on disk, which may be newer than what runs.</param>
/// <param name="Diagnostics">What there is to say about the script, errors first.</param>
/// <param name="Version">What runs: the last version that was good; <see langword="null"/> when none was yet.</param>
internal sealed record DemoState(string Name, ScriptSource Source, IReadOnlyList<ScriptDiagnostic> Diagnostics, DemoVersion? Version)
{
    /// <summary>Why what is on disk does not run; empty when it does.</summary>
    public IReadOnlyList<ScriptDiagnostic> Errors { get; } =
        [.. Diagnostics.Where(diagnostic => diagnostic.Severity == ScriptSeverity.Error)];

    /// <summary>The first sentence about a broken script.</summary>
    public string Trouble
    {
        get
        {
            var file = Path.GetFileName(Source.Path);
            var loaded = Errors is [{ Id: DiagnosticIds.LoadException or DiagnosticIds.LoadTimeout or DiagnosticIds.NoDemo or DiagnosticIds.BadDemo }, ..];
            return loaded ? $"{file} could not be loaded." : $"{file} does not compile.";
        }
    }
}

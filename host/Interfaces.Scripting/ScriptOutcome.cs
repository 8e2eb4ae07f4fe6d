namespace Interfaces.Scripting;

/// <summary>What became of a script.</summary>
/// <param name="Source">Its source as it was read, classified as far as it can be.</param>
/// <param name="Diagnostics">What there is to say about it, errors first.</param>
public abstract record ScriptOutcome(ScriptSource Source, IReadOnlyList<ScriptDiagnostic> Diagnostics)
{
    /// <summary>It runs.</summary>
    /// <param name="Script">The script, which belongs to who asked for it: dispose it.</param>
    /// <param name="Warnings">What the compiler had to say.</param>
    /// <param name="FromCache">Whether it was compiled before.</param>
    public sealed record Loaded(Script Script, IReadOnlyList<ScriptDiagnostic> Warnings, bool FromCache)
        : ScriptOutcome(Script.Source, Warnings);

    /// <summary>It does not.</summary>
    /// <param name="Source">Its source as it was read.</param>
    /// <param name="Errors">Why, at least one error.</param>
    /// <param name="MayPass">Whether the same source may succeed at another time: its packages could not be fetched, or it threw while loading.</param>
    public sealed record Failed(ScriptSource Source, IReadOnlyList<ScriptDiagnostic> Errors, bool MayPass)
        : ScriptOutcome(Source, Errors);
}

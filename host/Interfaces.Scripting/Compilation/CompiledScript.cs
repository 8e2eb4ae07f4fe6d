namespace Interfaces.Scripting;

/// <summary>A script as the compiler leaves it: all that is kept on disk.</summary>
/// <param name="Assembly">The assembly's image.</param>
/// <param name="Symbols">Its portable debug information.</param>
/// <param name="EntryType">Name of the type whose factory runs the script.</param>
/// <param name="EntryMethod">Name of that factory.</param>
/// <param name="DemoLine">The line of its last expression, from 1: where to point when a fault of the demo has no place of its own.</param>
/// <param name="Warnings">What the compiler had to say.</param>
/// <param name="Spans">The classified source.</param>
internal sealed record CompiledScript(
    byte[] Assembly,
    byte[] Symbols,
    string EntryType,
    string EntryMethod,
    int DemoLine,
    IReadOnlyList<ScriptDiagnostic> Warnings,
    IReadOnlyList<SourceSpan> Spans);

/// <summary>What compiling gave.</summary>
internal abstract record CompileOutcome
{
    internal sealed record Compiled(CompiledScript Script) : CompileOutcome;

    internal sealed record Failed(IReadOnlyList<ScriptDiagnostic> Diagnostics, IReadOnlyList<SourceSpan> Spans) : CompileOutcome;

    private CompileOutcome()
    {
    }
}

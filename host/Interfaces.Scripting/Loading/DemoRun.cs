using Interfaces.Engine;

namespace Interfaces.Scripting;

/// <summary>What running a script gave.</summary>
internal abstract record DemoRun
{
    internal sealed record Made(DemoDefinition Definition) : DemoRun;

    /// <param name="Diagnostic">Why there is no demo.</param>
    /// <param name="Exception">What was thrown; none when the script ended well, with something else.</param>
    internal sealed record Failed(ScriptDiagnostic Diagnostic, Exception? Exception) : DemoRun;

    private DemoRun()
    {
    }
}

namespace Interfaces.Scripting;

/// <summary>A script that ran before failed when it was run again.</summary>
public sealed class ScriptException : Exception
{
    internal ScriptException(ScriptDiagnostic diagnostic, Exception? inner = null)
        : base(diagnostic.ToString(), inner) => Diagnostic = diagnostic;

    /// <summary>What went wrong, and where.</summary>
    public ScriptDiagnostic Diagnostic { get; }
}

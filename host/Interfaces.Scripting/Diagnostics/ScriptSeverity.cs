namespace Interfaces.Scripting;

/// <summary>How bad a diagnostic is.</summary>
public enum ScriptSeverity
{
    /// <summary>Worth a look; the script runs.</summary>
    Warning,

    /// <summary>The script does not run.</summary>
    Error,
}

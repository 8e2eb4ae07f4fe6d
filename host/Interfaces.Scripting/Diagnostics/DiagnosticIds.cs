namespace Interfaces.Scripting;

/// <summary>Numbers of the diagnostics that are not the compiler's own.</summary>
public static class DiagnosticIds
{
    /// <summary>The file cannot be read: gone, locked, or not text.</summary>
    public const string Unreadable = "SCR001";

    /// <summary>The file is larger than <see cref="ScriptOptions.MaxSourceBytes"/>.</summary>
    public const string TooLarge = "SCR002";

    /// <summary>The source is nested deeper than <see cref="ScriptOptions.MaxNesting"/>.</summary>
    public const string TooDeep = "SCR003";

    /// <summary>More directives than <see cref="ScriptOptions.MaxLoads"/> or <see cref="ScriptOptions.MaxReferences"/>.</summary>
    public const string TooManyFiles = "SCR004";

    /// <summary>The compiler took longer than <see cref="ScriptOptions.CompileTime"/>.</summary>
    public const string CompileTimeout = "SCR005";

    /// <summary>More diagnostics than <see cref="ScriptOptions.MaxDiagnostics"/>; the rest is left out.</summary>
    public const string MoreDiagnostics = "SCR006";

    /// <summary>The compiled script could not be kept in the cache folder.</summary>
    public const string NotCached = "SCR007";

    /// <summary>The compiler itself gave up on the script.</summary>
    public const string CompilerFailure = "SCR008";

    /// <summary>The script's last expression is not a demo, or there is none.</summary>
    public const string NoDemo = "SCR010";

    /// <summary>The script threw while it was loading.</summary>
    public const string LoadException = "SCR011";

    /// <summary>The script took longer than <see cref="ScriptOptions.LoadTime"/> to load.</summary>
    public const string LoadTimeout = "SCR012";

    /// <summary>The script's demo is wired wrongly: its layout, or a handler's inputs and outputs.</summary>
    public const string BadDemo = "SCR013";

    /// <summary>A package directive is not of the form <c>nuget: Name, 1.2.3</c>.</summary>
    public const string BadPackage = "SCR020";

    /// <summary>Packages could not be fetched.</summary>
    public const string RestoreFailed = "SCR021";
}

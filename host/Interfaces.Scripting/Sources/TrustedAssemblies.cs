namespace Interfaces.Scripting;

/// <summary>The assemblies this process was started with.</summary>
internal static class TrustedAssemblies
{
    private static readonly string[] FrameworkPrefixes = ["System.", "Microsoft.Win32.", "Microsoft.VisualBasic"];
    private static readonly string[] FrameworkNames = ["System", "mscorlib", "netstandard", "Microsoft.CSharp", "WindowsBase"];

    public static IReadOnlyList<string> Paths { get; } =
        [.. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Distinct()];

    /// <summary>
    /// Those of the base framework, by name. What the host brings besides (a web server, a compiler, a Markdown reader)
    /// is not for scripts to see: a script that used it would break with the host, and could not bring its own version.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Framework { get; } = FindFramework();

    private static Dictionary<string, string> FindFramework()
    {
        var directory = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return Paths
            .Where(path => Path.GetDirectoryName(path) == directory && IsFramework(Path.GetFileNameWithoutExtension(path)))
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);
    }

    // In a self-contained host the framework lies in one folder with everything else.
    private static bool IsFramework(string name) =>
        FrameworkNames.Contains(name) || FrameworkPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
}

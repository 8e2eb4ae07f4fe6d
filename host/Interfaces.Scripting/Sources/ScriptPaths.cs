namespace Interfaces.Scripting;

/// <summary>Paths in directives.</summary>
internal static class ScriptPaths
{
    /// <summary>The full path of what a directive names, seen from the file it stands in; none when it is no path at all.</summary>
    public static string? Resolve(string value, string fromFile)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Contains('\0', StringComparison.Ordinal))
            return null;
        // Both kinds of separators work everywhere, so that scripts can be shared.
        var path = Path.DirectorySeparatorChar == '/' ? value.Replace('\\', '/') : value;
        return Path.GetFullPath(path, Path.GetDirectoryName(fromFile)!);
    }
}

namespace Interfaces.Scripting;

/// <summary>Paths in directives.</summary>
internal static class ScriptPaths
{
    /// <summary>The full path of what a directive names, seen from the file it stands in; none when it is no path at all.</summary>
    public static string? Resolve(string value, string fromFile)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Contains('\0', StringComparison.Ordinal))
            return null;
        return Path.GetFullPath(Native(value), Path.GetDirectoryName(fromFile)!);
    }

    /// <summary>The path with this system's separators: both kinds work everywhere, so that scripts can be shared.</summary>
    public static string Native(string value) => Path.DirectorySeparatorChar == '/' ? value.Replace('\\', '/') : value;
}

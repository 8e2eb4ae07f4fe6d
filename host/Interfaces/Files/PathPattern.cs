using System.IO.Enumeration;

namespace Interfaces;

/// <summary>A pattern of paths below a folder, such as <c>**/*.csv</c>: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders.</summary>
internal sealed class PathPattern
{
    private const string AnyFolders = "**";
    private const int MostParts = 32;

    private readonly string[] _parts;

    /// <summary>Makes a pattern.</summary>
    /// <exception cref="ArgumentException">It has too many parts.</exception>
    public PathPattern(string pattern)
    {
        _parts = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (_parts.Length is 0 or > MostParts)
            throw new ArgumentException($"\"{pattern}\" is no pattern of paths, such as \"**/*.csv\". It must have 1 to {MostParts} parts.", nameof(pattern));
    }

    /// <summary>Whether a path fits, whose names are given from the top.</summary>
    public bool Fits(ReadOnlySpan<string> names) => Fits(_parts, names);

    private static bool Fits(ReadOnlySpan<string> parts, ReadOnlySpan<string> names)
    {
        if (parts.IsEmpty)
            return names.IsEmpty;
        if (parts[0] == AnyFolders)
            return Fits(parts[1..], names) || (!names.IsEmpty && Fits(parts, names[1..]));
        return !names.IsEmpty && FileSystemName.MatchesSimpleExpression(parts[0], names[0], ignoreCase: false) && Fits(parts[1..], names[1..]);
    }
}

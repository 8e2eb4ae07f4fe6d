using System.Globalization;
using System.Text;

namespace Interfaces;

/// <summary>Makes names for show out of names that anybody may have sent.</summary>
internal static class FileNames
{
    private const string Unnamed = "file";

    /// <summary>The last part of a name, without what has a meaning to any file system or hides what the name says.</summary>
    public static string Clean(string? name)
    {
        var last = (name ?? "")[((name ?? "").LastIndexOfAny(['/', '\\', ':']) + 1)..];
        var clean = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                && rune.Value is not ('<' or '>' or '"' or '|' or '?' or '*'))
                clean.Append(rune.ToString());
        }

        var trimmed = Shorten(clean.ToString().Trim().Trim('.').Trim());
        return trimmed.Length == 0 ? Unnamed : trimmed;
    }

    // The ending tells what it is: the beginning is cut.
    private static string Shorten(string name)
    {
        if (name.Length <= FileData.MaxNameLength)
            return name;
        var ending = Path.GetExtension(name) is { Length: > 1 and <= 16 } extension ? extension : "";
        var length = FileData.MaxNameLength - ending.Length;
        return (char.IsHighSurrogate(name[length - 1]) ? name[..(length - 1)] : name[..length]) + ending;
    }
}

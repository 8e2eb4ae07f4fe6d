using System.Text;

namespace Interfaces.Docs.Syntax;

/// <summary>Gives each heading of a page an <c>id</c> of its own, in time that grows with the text only.</summary>
internal sealed class Anchors
{
    private const int MaxLength = 80;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    public string Add(string heading)
    {
        var anchor = Slug(heading);
        if (_taken.Add(anchor))
            return anchor;

        // Each number is tried once for each text, because the next one to try is remembered.
        var number = _next.GetValueOrDefault(anchor, 1);
        while (!_taken.Add($"{anchor}-{number}"))
            number++;
        _next[anchor] = number + 1;
        return $"{anchor}-{number}";
    }

    private static string Slug(string heading)
    {
        var slug = new StringBuilder();
        foreach (var c in heading)
        {
            if (slug.Length == MaxLength)
                break;
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if ((char.IsWhiteSpace(c) || c is '-' or '_') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var anchor = slug.ToString().TrimEnd('-');
        return anchor.Length == 0 ? "section" : IsReserved(anchor) ? "section-" + anchor : anchor;
    }

    // Demos are mounted as d1, d2 …, and code is numbered code-1 …: a heading "D1" must not take their ids.
    private static bool IsReserved(string anchor) =>
        StartsWithNumber(anchor, "d") || StartsWithNumber(anchor, "code-") || StartsWithNumber(anchor, "figure-")
        || anchor is "main" or "content" or "contents" or "navigation" or "notices";

    private static bool StartsWithNumber(string anchor, string prefix) =>
        anchor.Length > prefix.Length && anchor.StartsWith(prefix, StringComparison.Ordinal) && char.IsAsciiDigit(anchor[prefix.Length]);
}

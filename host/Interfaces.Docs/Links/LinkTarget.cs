namespace Interfaces.Docs.Links;

/// <summary>A link as it is written, taken apart: path, query with its mark, anchor without.</summary>
internal readonly record struct LinkTarget(string Path, string Query, string Anchor)
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    public string Tail => Query + (Anchor.Length == 0 ? "" : "#" + Anchor);

    public static LinkTarget Parse(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? "" : url[(hash + 1)..];
        var rest = hash < 0 ? url : url[..hash];
        var mark = rest.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? new(rest, "", anchor) : new(rest[..mark], rest[mark..], anchor);
    }

    /// <summary>The scheme in front of a colon, or <see langword="null"/> for an address without.</summary>
    public static string? SchemeOf(string url)
    {
        if (url.StartsWith("//", StringComparison.Ordinal))
            return "https";
        var colon = url.AsSpan().IndexOfAny(":/?#");
        return colon >= 0 && url[colon] == ':' ? url[..colon].ToLowerInvariant() : null;
    }

    public static bool IsAllowed(string scheme) => Schemes.Contains(scheme, StringComparer.Ordinal);
}

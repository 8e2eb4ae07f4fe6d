using System.Globalization;
using System.Net;

namespace Interfaces.Docs.Safe;

/// <summary>Decides where a link in a text from outside may lead: http, https, mailto, or a place of the same site.</summary>
internal static class SafeUrl
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>The address to write, or <see langword="null"/> when it must not be one.</summary>
    public static string? Check(string? url)
    {
        if (url is null)
            return null;

        // Browsers drop control characters and leading blanks before they look for a scheme.
        var written = string.Concat(url.Where(c => !char.IsControl(c))).Trim();
        return IsAllowed(written) && IsAllowed(WebUtility.HtmlDecode(written)) ? written.Replace(" ", "%20", StringComparison.Ordinal) : null;
    }

    /// <summary>Whether an address that is allowed leads to a place of the same site.</summary>
    public static bool IsOfThisSite(string url) => IsHere(url) && IsHere(WebUtility.HtmlDecode(url));

    // Browsers take a backslash for a slash: two of them, however mixed, begin the name of a host.
    private static bool IsHere(string url)
    {
        var visible = string.Concat(url.Where(IsVisible));
        var end = visible.AsSpan().IndexOfAny(":/\\?#");
        return end < 0 || (visible[end] != ':' && !(end == 0 && visible.Length > 1 && visible[0] is '/' or '\\' && visible[1] is '/' or '\\'));
    }

    private static bool IsAllowed(string url)
    {
        var visible = string.Concat(url.Where(IsVisible));
        var end = visible.AsSpan().IndexOfAny(":/?#");
        return end < 0 || visible[end] != ':' || Schemes.Contains(visible[..end], StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsVisible(char c) => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}

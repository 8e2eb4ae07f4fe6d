using AngleSharp.Dom;

namespace Interfaces.Docs.Tests.Safe;

/// <summary>Texts that try to run something, to load something, or to leave their place in the page.</summary>
public sealed class SafeMarkdownAttackTests
{
    private static readonly SafeMarkdown Markdown = new();

    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "html", "head", "body", "p", "a", "img", "em", "strong", "del", "code", "pre", "code-view", "blockquote", "ul", "ol", "li",
        "h2", "h3", "h4", "h5", "h6", "hr", "br", "table", "thead", "tbody", "tr", "th", "td",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "href", "rel", "title", "src", "alt", "loading", "tabindex", "class", "language", "start", "type", "style",
    };

    private static readonly string[] Wraps =
    [
        "{0}", "# {0}", "- {0}", "> {0}", "**{0}**", "| a |\n|---|\n| {0} |", "`x` {0} `y`", "[{0}](https://example.org)", "![{0}](https://example.org)",
        "[x](https://example.org \"{0}\")", "```{0}\nx\n```", "```\n{0}\n```", "[r]: {0}\n\n[r] ![r]", "[{0}]: https://example.org\n\n[{0}]", "<{0}>", "[x]({0})", "[x](<{0}>)", "![x]({0})", "1. a\n\n   {0}",
        "[^1]\n\n[^1]: {0}", "{0} {{onclick=alert(1)}}", "[x](y){{{0}}}", "~~{0}~~", "&lt;{0}&gt;", "\\{0}",
    ];

    public static TheoryData<string> Payloads() => new(File.ReadAllLines(Path.Combine(Support.Rendering.Fixture("attacks"), "payloads.txt"))
        .Where(line => line.Length > 0 && !line.StartsWith("## ", StringComparison.Ordinal))
        .Select(line => line.Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\0", "\0", StringComparison.Ordinal).Replace("\\u0001", "\u0001", StringComparison.Ordinal).Replace("\\u00ad", "\u00ad", StringComparison.Ordinal).Replace("\\u200b", "\u200b", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Nothing_comes_out_but_harmless_elements_with_harmless_attributes(string payload)
    {
        foreach (var wrap in Wraps)
        {
            var markup = Markdown.Render(string.Format(System.Globalization.CultureInfo.InvariantCulture, wrap, payload));
            foreach (var element in Support.Rendering.Parse(markup).All)
                AssertHarmless(element, markup);
        }
    }

    private static void AssertHarmless(IElement element, Markup markup)
    {
        Assert.True(Elements.Contains(element.LocalName), $"<{element.LocalName}> in {markup}");
        foreach (var attribute in element.Attributes)
        {
            Assert.True(Attributes.Contains(attribute.LocalName), $"{attribute.LocalName} in {markup}");
            if (attribute.LocalName is "href" or "src")
                Assert.True(IsHarmless(attribute.Value), $"{attribute.Value} in {markup}");
            if (attribute.LocalName is "style")
                Assert.Matches("^text-align: (left|right|center);$", attribute.Value);
        }
    }

    // An oracle of its own: what a browser makes of the address when it stands on a page of the site.
    private static bool IsHarmless(string address)
    {
        var cleaned = string.Concat(address.Where(c => c > ' ' && c != '\u007f'));
        return new Url(new Url("https://site.example/docs/x"), cleaned).Scheme is "https" or "http" or "mailto";
    }
}

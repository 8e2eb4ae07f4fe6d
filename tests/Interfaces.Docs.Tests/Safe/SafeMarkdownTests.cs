using AngleSharp.Dom;

namespace Interfaces.Docs.Tests.Safe;

public sealed class SafeMarkdownTests
{
    private static readonly SafeMarkdown Markdown = new();

    private static IDocument Render(string markdown, SafeMarkdownOptions? options = null) =>
        Support.Rendering.Parse(new SafeMarkdown(options).Render(markdown));

    [Fact]
    public void Usual_Markdown_is_rendered()
    {
        var page = Render("# Title\n\n**bold** *it* ~~gone~~ `a<b`\n\n- one\n- two\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n> quote\n\n```json\n{\"a\": 1}\n```\n\nhttps://example.org");

        Assert.Equal("Title", page.QuerySelector("h2")!.TextContent);
        Assert.Equal("bold", page.QuerySelector("strong")!.TextContent);
        Assert.Equal("gone", page.QuerySelector("del")!.TextContent);
        Assert.Equal("a<b", page.QuerySelector("p code")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll("li").Length);
        Assert.Equal("2", page.QuerySelector("td:last-child")!.TextContent);
        Assert.NotNull(page.QuerySelector("blockquote"));
        Assert.Equal("{\"a\": 1}", page.QuerySelector("code-view[language=json] code")!.TextContent);
        Assert.Equal("https://example.org", page.QuerySelector("a[rel=noopener]")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("[id]"));
    }

    [Fact]
    public void Nothing_gives_nothing()
    {
        Assert.True(Markdown.Render("").IsEmpty);
        Assert.True(Markdown.Render(" \n").IsEmpty);
    }

    [Theory]
    [InlineData(0, "h1")]
    [InlineData(1, "h2")]
    [InlineData(5, "h6")]
    public void Headings_go_down_by_the_offset(int offset, string element) =>
        Assert.NotNull(Render("# a", new() { HeadingOffset = offset }).QuerySelector(element));

    [Theory]
    [InlineData("[x](https://example.org/a?b=c&d=e#f)", "https://example.org/a?b=c&d=e#f")]
    [InlineData("[x](HTTP://example.org)", "HTTP://example.org")]
    [InlineData("[x](mailto:a@b.org)", "mailto:a@b.org")]
    [InlineData("<a@b.org>", "mailto:a@b.org")]
    [InlineData("<https://example.org>", "https://example.org")]
    [InlineData("www.example.org", "http://www.example.org")]
    [InlineData("[x](/docs/y)", "/docs/y")]
    [InlineData("[x](y.md)", "y.md")]
    [InlineData("[x](#y)", "#y")]
    [InlineData("[x](?a=b:c)", "?a=b:c")]
    [InlineData("[x](<a b>)", "a%20b")]
    [InlineData("[x][r]\n\n[r]: https://example.org", "https://example.org")]
    public void Allowed_addresses_become_links(string markdown, string address) =>
        Assert.Equal(address, Render(markdown).QuerySelector("a")!.GetAttribute("href"));

    [Fact]
    public void A_text_over_the_length_is_shown_as_it_was_written()
    {
        var text = "# <b>\n" + new string('x', 100);

        Assert.Equal(text, Render(text, new() { MaxLength = 100 }).QuerySelector("pre.plain")!.TextContent);
        Assert.Null(Render(text, new() { MaxLength = text.Length }).QuerySelector("pre.plain"));
    }

    [Theory]
    [InlineData("> ", 200, "")]
    [InlineData("[", 300, "")]
    [InlineData("- ", 2_000, "x")]
    public void A_text_nested_too_deeply_is_shown_as_it_was_written(string opening, int count, string end)
    {
        var text = string.Concat(Enumerable.Repeat(opening, count)) + end;

        Assert.Contains(text.Trim(), Render(text).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(Render(text).QuerySelector("blockquote blockquote blockquote"));
    }

    [Theory]
    [InlineData("![A cat](https://example.org/cat.png)")]
    [InlineData("![A cat](//example.org/cat.png)")]
    [InlineData("![A cat](<\\\\\\\\example.org/cat.png>)")]
    [InlineData("![A cat](</\t/example.org/cat.png>)")]
    public void A_picture_from_elsewhere_is_a_link_to_it(string text)
    {
        Assert.Null(Render(text).QuerySelector("img"));
        Assert.Equal("A cat", Render(text).QuerySelector("a")!.TextContent);
        Assert.Equal("A cat", Assert.Single(Render($"[{text}](/x)").QuerySelectorAll("a")).TextContent);
    }

    [Fact]
    public void A_picture_of_the_same_site_is_shown() => Assert.Equal("/cat.png", Render("![A cat](/cat.png)").QuerySelector("img")!.GetAttribute("src"));

    [Fact]
    public void Emphasis_over_the_budget_is_text_and_nothing_is_lost()
    {
        var text = string.Concat(Enumerable.Repeat("**a** ", 500)).TrimEnd();

        var page = Render(text, new() { MaxInlineCost = 10_000 });

        Assert.InRange(page.QuerySelectorAll("strong").Length, 1, 499);
        Assert.Equal(500, page.Body!.TextContent.Count(c => c == 'a'));
        Assert.Equal(500, Render(text).QuerySelectorAll("strong").Length);
    }

    [Fact]
    public void A_table_over_the_bound_is_text_and_a_smaller_one_after_it_is_a_table()
    {
        var rows = string.Concat(Enumerable.Repeat("|x|y|\n", 40));
        var page = Render($"|a|b|\n|-|-|\n{rows}\n\nWords\n\n|a|b|\n|-|-|\n|1|2|\n", new() { MaxTableCells = 60 });

        Assert.Single(page.QuerySelectorAll("table"));
        Assert.Equal(40, page.QuerySelector("p")!.TextContent.Split("|x|y|").Length - 1);
    }

    [Fact]
    public void Wide_tables_cannot_multiply_the_text()
    {
        var columns = string.Concat(Enumerable.Repeat("|a", 1_000));
        var text = $"{columns}\n{columns.Replace('a', '-')}\n{string.Concat(Enumerable.Repeat("|b\n", 10_000))}";

        Assert.InRange(Markdown.Render(text).ToString().Length, 1, text.Length * 10);
    }

    // Each of these took seconds, or minutes, without the bounds. That they end is what is tested; how fast is measured elsewhere.
    [Theory]
    [InlineData("# a\n")]
    [InlineData("[a](")]
    [InlineData("[a](b (")]
    [InlineData("*a **b ")]
    [InlineData("*a_ ")]
    [InlineData("|**a**|b|\n")]
    [InlineData("[a]: b\n")]
    [InlineData("> ")]
    [InlineData("<a ")]
    [InlineData("`")]
    [InlineData("a\n===\n")]
    [InlineData("![")]
    public void Twenty_thousand_of_anything_end_with_the_text_intact(string unit)
    {
        var letters = unit.Count(char.IsAsciiLetter);

        var text = Render(string.Concat(Enumerable.Repeat(unit, 20_000))).Body!.TextContent;

        // Definitions are no text; everything else is.
        if (!unit.StartsWith("[a]:", StringComparison.Ordinal))
            Assert.Equal(letters * 20_000, text.Count(char.IsAsciiLetter));
    }

    [Fact]
    public void Bounds_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SafeMarkdown(new() { HeadingOffset = 6 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SafeMarkdown(new() { MaxLength = -1 }));
    }
}

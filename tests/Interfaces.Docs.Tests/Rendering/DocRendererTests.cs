using Interfaces.Docs.Tests.Support;

namespace Interfaces.Docs.Tests.Rendering;

public sealed class DocRendererTests
{
    private sealed class Colours : ICodeHighlighter
    {
        public Markup? Highlight(string code, string language) =>
            language is "csharp" ? Markup.Of($"<b class=\"k\">{code}</b>") : null;
    }

    [Fact]
    public async Task Headings_carry_an_id_and_a_link_to_themselves_outside_of_them()
    {
        var (page, _) = await Support.Rendering.RenderAsync("# Title\n\n## A `b` *c* & d");

        Assert.Equal("title", page.QuerySelector("h1")!.Id);
        var heading = page.QuerySelector("h2")!;
        Assert.Equal("a-b-c-d", heading.Id);
        Assert.Equal("A b c & d", heading.TextContent);
        var link = heading.NextElementSibling!;
        Assert.Equal("#a-b-c-d", link.GetAttribute("href"));
        Assert.Equal("Link to A b c & d", link.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Ids_are_unique_whatever_the_headings_say()
    {
        var (page, _) = await Support.Rendering.RenderAsync("# a\n# a-1\n# a\n# a\n# !!\n# d1-2\n# code-1\n# Main\n# Größe 3\n\n```\nx\n```\n\n$demo_hello");

        Assert.Equal(
            ["a", "a-1", "a-2", "a-3", "section", "section-d1-2", "section-code-1", "section-main", "größe-3"],
            page.QuerySelectorAll("h1").Select(heading => heading.Id));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task Code_has_its_language_and_a_button_that_copies_it()
    {
        var (page, _) = await Support.Rendering.RenderAsync("# T\n\n```json\n{\"a\": \"<b>&amp;\"}\n```\n\n```\nplain\n```");

        var json = page.QuerySelector("code-view[language=json] > pre > code")!;
        Assert.Equal("{\"a\": \"<b>&amp;\"}", json.TextContent);
        var buttons = page.QuerySelectorAll("button.copy");
        Assert.Equal(["#code-1", "#code-2"], buttons.Select(button => button.GetAttribute("data-copy")));
        Assert.All(buttons, button => Assert.Equal("Copy code", button.GetAttribute("aria-label")));
        Assert.Same(json, page.QuerySelector("#code-1"));
        Assert.Null(page.QuerySelector("#code-2")!.Closest("code-view"));
    }

    [Theory]
    [InlineData("cs")]
    [InlineData("csx")]
    [InlineData("CSharp")]
    [InlineData("c#")]
    public async Task CSharp_goes_through_the_highlighter(string language)
    {
        var (page, _) = await Support.Rendering.RenderAsync($"# T\n\n```{language} more words\nif (a < b) {{ }}\n```", highlighter: new Colours());

        Assert.Equal("if (a < b) { }", page.QuerySelector("pre > code.language-csharp > b.k")!.TextContent);
    }

    [Fact]
    public async Task CSharp_without_a_highlighter_is_plain_and_a_hostile_language_is_none()
    {
        var (page, _) = await Support.Rendering.RenderAsync("# T\n\n```cs\na < b\n```\n\n```x\"onclick=\"y\nz\n```");

        Assert.Equal("a < b", page.QuerySelector("pre > code.language-csharp")!.TextContent);
        Assert.Null(page.QuerySelector("[onclick]"));
        Assert.Single(page.QuerySelectorAll("[data-language]"));
    }

    [Theory]
    [InlineData("NOTE", "note", "Note")]
    [InlineData("tip", "tip", "Tip")]
    [InlineData("WARNING", "warning", "Warning")]
    public async Task Callouts_have_a_kind_and_a_label(string kind, string @class, string label)
    {
        var (page, _) = await Support.Rendering.RenderAsync($"# T\n\n> [!{kind}]\n> Words **here**.");

        var callout = page.QuerySelector($".callout.{@class}[role=note]")!;
        Assert.Equal(label, callout.QuerySelector(".callout-title")!.TextContent);
        Assert.Equal("Words here.", callout.QuerySelector("p:last-child")!.TextContent);
        Assert.Null(page.QuerySelector("svg"));
    }

    [Fact]
    public async Task Tables_stand_in_a_frame_that_scrolls_by_keyboard()
    {
        var (page, _) = await Support.Rendering.RenderAsync("# T\n\n| A | B |\n|---|--:|\n| 1 | ~~2~~ |");

        Assert.Equal("0", page.QuerySelector("div.table")!.GetAttribute("tabindex"));
        Assert.Equal("2", page.QuerySelector("div.table > table del")!.TextContent);
        Assert.Equal(["A", "B"], page.QuerySelectorAll("td").Select(cell => cell.GetAttribute("data-column")));
    }

    [Fact]
    public async Task Footnotes_work_and_task_lists_are_plain()
    {
        var (page, _) = await Support.Rendering.RenderAsync("# T\n\nA[^1]\n\n- [ ] b\n\n[^1]: Note.");

        Assert.Contains("Note.", page.QuerySelector(".footnotes")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("input"));
    }

    [Fact]
    public async Task Raw_HTML_passes_by_default_and_is_text_when_switched_off()
    {
        const string Text = "# T\n\n<details><summary>More</summary>\n\nInside <kbd>Tab</kbd>\n\n</details>";

        var (allowed, _) = await Support.Rendering.RenderAsync(Text);
        var (refused, _) = await Support.Rendering.RenderAsync(Text, rawHtml: false);

        Assert.NotNull(allowed.QuerySelector("details kbd"));
        Assert.Null(refused.QuerySelector("details, kbd"));
        Assert.Contains("<kbd>Tab</kbd>", refused.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Front_matter_is_not_shown()
    {
        var (page, _) = await Support.Rendering.RenderAsync("---\ntitle: Hush\n---\n# T");

        Assert.DoesNotContain("Hush", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_can_be_rendered_many_times_at_once_with_the_same_result()
    {
        var site = DocSite.Load(new() { Directory = Support.Rendering.Fixture("good") });
        var renderer = new DocRenderer(new FakeFigures("hello_world", "score_tracker"), new Colours());
        var page = site.Find("interface-state")!;

        var bodies = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => renderer.RenderAsync(site, page))));

        Assert.Single(bodies.Select(rendered => rendered.Body).Distinct());
        Assert.All(bodies, rendered => Assert.Empty(rendered.Problems));
    }
}

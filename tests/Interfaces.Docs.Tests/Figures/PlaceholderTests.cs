using Interfaces.Docs.Tests.Support;

namespace Interfaces.Docs.Tests.Figures;

public sealed class PlaceholderTests
{
    private static async Task<string> FiguresOf(string markdown)
    {
        var (page, _) = await Support.Rendering.RenderAsync("# T\n\n" + markdown);
        return string.Join(' ', page.QuerySelectorAll("[data-figure]").Select(figure =>
            $"{figure.GetAttribute("data-kind")}:{figure.GetAttribute("data-demo")}:{figure.Id}"));
    }

    [Theory]
    [InlineData("$demo_hello", "Demo:hello:d1")]
    [InlineData("$code_hello", "Code:hello:")]
    [InlineData("  $demo_hello  ", "Demo:hello:d1")]
    [InlineData("$demo_hello\t$demo_state", "Demo:hello:d1 Demo:state:d2")]
    [InlineData("$demo_hello\n$demo_hello", "Demo:hello:d1 Demo:hello:d2")]
    [InlineData("Words\n$demo_hello\nwords", "Demo:hello:d1")]
    [InlineData("- item\n\n  $demo_hello", "Demo:hello:d1")]
    [InlineData("> $demo_hello", "Demo:hello:d1")]
    [InlineData("$demo_hello\r\n\r\nWords\r\n", "Demo:hello:d1")]
    public async Task A_line_of_placeholders_becomes_figures(string markdown, string figures) =>
        Assert.Equal(figures, await FiguresOf(markdown));

    [Theory]
    [InlineData("$code_hello $demo_hello")]
    [InlineData("$code_hello\n$demo_hello")]
    [InlineData("$code_hello\n\n\n$demo_hello")]
    [InlineData("- x\n\n  $code_hello\n  $demo_hello")]
    public async Task Code_directly_followed_by_its_demo_is_one_figure(string markdown) =>
        Assert.Equal("CodeAndDemo:hello:d1", await FiguresOf(markdown));

    [Theory]
    [InlineData("$demo_hello $code_hello", "Demo:hello:d1 Code:hello:")]
    [InlineData("$code_hello\n\nWords\n\n$demo_hello", "Code:hello: Demo:hello:d1")]
    [InlineData("$code_hello $demo_state", "Code:hello: Demo:state:d1")]
    [InlineData("$code_hello $demo_hello $demo_hello", "CodeAndDemo:hello:d1 Demo:hello:d2")]
    [InlineData("$code_state $code_hello\n$demo_hello $demo_state", "Code:state: CodeAndDemo:hello:d1 Demo:state:d2")]
    public async Task Anything_else_stays_separate(string markdown, string figures) =>
        Assert.Equal(figures, await FiguresOf(markdown));

    [Theory]
    [InlineData("In a sentence $demo_hello stays.")]
    [InlineData("`$demo_hello`")]
    [InlineData("```\n$demo_hello\n```")]
    [InlineData("~~~md\n$code_hello\n~~~")]
    [InlineData("    $demo_hello")]
    [InlineData("\\$demo_hello")]
    [InlineData("$$demo_hello")]
    [InlineData("$other_hello")]
    [InlineData("| a |\n|---|\n| $demo_hello |")]
    public async Task Elsewhere_it_is_text_and_no_problem(string markdown)
    {
        var (page, rendered) = await Support.Rendering.RenderAsync("# T\n\n" + markdown);
        using var files = new TempSite(("01-x.md", "# T\n\n" + markdown));

        Assert.Empty(page.QuerySelectorAll("[data-figure]"));
        Assert.Contains("_hello", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(rendered.Problems);
        Assert.Empty(files.Load().Problems);
    }

    [Theory]
    [InlineData("$demo_Foo", 1, "$demo_foo")]
    [InlineData("$demo_", 1, null)]
    [InlineData("$code_a/b", 1, null)]
    [InlineData("$demo_hello is nice", 13, null)]
    [InlineData("$demo_hello $demo_B", 13, "$demo_b")]
    [InlineData("$demo_hello,", 1, null)]
    public async Task A_malformed_line_stays_text_and_is_a_problem_in_its_place(string line, int column, string? suggestion)
    {
        using var files = new TempSite(("01-x.md", "# T\n\nWords\n" + line));
        var problem = Assert.Single(files.Load().Problems);
        var (page, _) = await Support.Rendering.RenderAsync("# T\n\n" + line);

        Assert.Equal((4, column, suggestion), (problem.Line, problem.Column, problem.Suggestion));
        Assert.Contains(line, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_placeholder_inside_raw_HTML_is_a_problem_because_it_stays_text()
    {
        using var files = new TempSite(("01-x.md", "# T\n\n<div>\n$demo_hello\n</div>"));

        Assert.Equal((4, 1), Assert.Single(files.Load().Problems) is var problem ? (problem.Line, problem.Column) : default);
    }

    [Fact]
    public async Task All_figures_of_a_page_are_made_at_the_same_time()
    {
        var both = new TaskCompletionSource();
        var begun = 0;
        var figures = new FakeFigures("hello", "state")
        {
            Before = _ =>
            {
                if (Interlocked.Increment(ref begun) == 2)
                    both.SetResult();
                return both.Task.WaitAsync(TimeSpan.FromSeconds(30));
            },
        };

        var (page, _) = await Support.Rendering.RenderAsync("# T\n\n$demo_hello\n\n$demo_state", figures);

        Assert.Equal(2, page.QuerySelectorAll("section").Length);
    }

    [Fact]
    public async Task An_unknown_name_is_shown_in_its_place_with_the_nearest_and_the_page_goes_on()
    {
        var (page, rendered) = await Support.Rendering.RenderAsync("# T\n\n$demo_helo\n\nAfter");

        Assert.Contains("There is no demo 'helo'. Did you mean $demo_hello?", page.QuerySelector(".problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("After", page.QuerySelector("body > p")!.TextContent);
        Assert.Equal("docs-site/01-a/01-guide.md(3,1): error: There is no demo 'helo'. Did you mean $demo_hello?", Assert.Single(rendered.Problems).ToString());
    }

    [Fact]
    public async Task A_script_that_fails_is_shown_in_its_place()
    {
        var figures = new FakeFigures("hello") { Broken = { ["hello"] = "The script does not compile." } };

        var (page, rendered) = await Support.Rendering.RenderAsync("# T\n\n$demo_hello", figures);

        Assert.Equal("line one\nline <two>", page.QuerySelector(".problem pre")!.TextContent);
        Assert.Equal("The script does not compile.", Assert.Single(rendered.Problems).Message);
    }

    [Fact]
    public async Task Figure_ids_are_numbered_in_order()
    {
        var figures = new FakeFigures("hello", "state");

        await Support.Rendering.RenderAsync("# T\n\n$code_hello\n\n$demo_state\n\n$code_state $demo_state", figures);

        Assert.Equal(
            [("figure-1", "", "guide"), ("figure-2", "d1", "guide"), ("figure-3", "d2", "guide")],
            figures.Requests.Select(request => (request.Id, request.Mount, request.Page)));
    }
}

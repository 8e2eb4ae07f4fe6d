using Interfaces.Docs.Tests.Support;

namespace Interfaces.Docs.Tests.Check;

public sealed class DocCheckTests
{
    private static async Task<string[]> CheckAsync(string fixture, FakeFigures figures)
    {
        var site = DocSite.Load(new() { Directory = Support.Rendering.Fixture(fixture), DisplayName = "docs-site" });
        return [.. (await new DocCheck(figures).RunAsync(site)).Select(problem => problem.ToString())];
    }

    [Fact]
    public async Task A_good_site_has_no_problems() =>
        Assert.Empty(await CheckAsync("good", new("hello_world", "score_tracker")));

    [Fact]
    public async Task Every_problem_is_found_in_its_place()
    {
        var figures = new FakeFigures("interface_state", "broken") { Broken = { ["broken"] = "CS0029: no." } };

        Assert.Equal(
            [
                "docs-site/01-one/01-page.md(3,1): error: 'titel' is not a key of front matter: title, description, hidden, reference are. Did you mean 'title'?",
                "docs-site/01-one/01-page.md(7,1): error: There is no demo 'interfce_state'. Did you mean $demo_interface_state?",
                "docs-site/01-one/01-page.md(9,1): error: '$demo_Foo' is not a placeholder: after $demo_ comes a demo's name, made of a-z, 0-9, - and _. Did you mean $demo_foo?",
                "docs-site/01-one/01-page.md(11,23): error: A line that begins with a placeholder holds placeholders only; put the words on a line of their own, or the placeholder into backticks to write about it.",
                "docs-site/01-one/01-page.md(13,1): error: There is no guide 'pgae'. Did you mean 'page'?",
                "docs-site/01-one/01-page.md(13,20): error: docs-site/01-one/01-page.md has no heading '#secton'. Did you mean '#section'?",
                "docs-site/01-one/01-page.md(13,38): error: There is no guide 'missing'.",
                "docs-site/01-one/01-page.md(15,1): error: There is no file docs-site/assets/gone.png.",
                "docs-site/01-one/01-page.md(17,1): error: There is no demo 'nothing_like_it'.",
                "docs-site/01-one/01-page.md(17,32): error: This site has nothing at '/elsewhere'.",
                "docs-site/01-one/01-page.md(21,1): error: '[!WARNIN]' is not a callout: NOTE, TIP, IMPORTANT, WARNING, CAUTION are. Did you mean '[!WARNING]'?",
                "docs-site/02-two/05-page.md(1,1): error: The address '/docs/page' is already that of docs-site/01-one/01-page.md; this guide is left out. Rename one of the two files.",
                "docs-site/02-two/06-untitled.md(1,1): error: The guide has no title: begin it with a heading, '# Title'.",
                "scripts/broken.csx(3,7): error: CS0029: no.",
            ],
            await CheckAsync("broken", figures));
    }

    [Fact]
    public async Task Addresses_in_raw_HTML_are_checked_too()
    {
        using var files = new TempSite(
            ("01-x.md", "# T\n\n<p id=\"here\"><a href='/docs/y'>y</a> <img src=assets/x.png alt=''></p>\n\n[up](#here) <a href=\"#nope\">n</a>\n\n<!-- <a href=\"/gone\"> -->"),
            ("02-y.md", "# Y"), ("assets/x.png", ""));

        var problems = await new DocCheck(new FakeFigures()).RunAsync(files.Load());

        Assert.Equal(
            ["docs-site/01-x.md(3,43): error: An address in raw HTML is not rewritten. Did you mean '/docs/assets/x.png'?", "docs-site/01-x.md(5,16): error: docs-site/01-x.md has no heading '#nope'."],
            problems.Select(problem => problem.ToString()));
    }
}

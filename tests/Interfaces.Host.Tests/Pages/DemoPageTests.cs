using System.Net;
using AngleSharp.Html.Parser;

namespace Interfaces.Host.Tests.Pages;

public sealed class DemoPageTests
{
    private const string Broken = "var x = 1;\n\nnew Blocks { y }\n";

    [Fact]
    public async Task A_demo_has_a_page_of_its_own_with_its_source_below()
    {
        await using var site = await TestSite.StartAsync();

        using var response = await site.GetAsync("/demos/greeter");
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

        Assert.Equal("Greeter · Interfaces", page.Title);
        Assert.Equal("greeter", page.QuerySelector("main > section.demo#d1")!.GetAttribute("data-demo"));
        Assert.StartsWith("// Says hello.", page.QuerySelector("main > figure pre")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task A_broken_script_shows_file_line_column_and_source_line()
    {
        await using var site = await TestSite.StartAsync(folder => folder.Write("scripts/broken.csx", Broken));

        using var response = await site.GetAsync("/demos/broken");
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("broken.csx:3:14", page.QuerySelector(".problem .position")!.TextContent);
        Assert.Equal("CS0103", page.QuerySelector(".problem .diagnostics code")!.TextContent);
        Assert.Equal("new Blocks { y }\n             ^", page.QuerySelector(".problem pre")!.TextContent);
        Assert.Null(page.QuerySelector("section.demo"));
        Assert.Contains("var x = 1;", page.QuerySelector("figure pre")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_wiring_is_told_like_an_error_of_the_compiler()
    {
        await using var site = await TestSite.StartAsync(folder => folder.Write("scripts/wired.csx",
            "var name = new Textbox(\"Name\");\nvar go = new Button(\"Go\");\ngo.Click((string a, string b) => a, [name], [name]);\nnew Blocks { name, go }\n"));

        using var response = await site.GetAsync("/demos/wired");
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.StartsWith("wired.csx:3:", page.QuerySelector(".problem .position")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_good_version_is_shown_beside_what_is_wrong_with_the_new_one()
    {
        await using var site = await TestSite.StartAsync();
        using var before = await site.GetAsync("/demos/greeter");
        site.Folder.Write("scripts/greeter.csx", Broken);
        await site.Service<Interfaces.Scripting.ScriptLibrary>().RefreshAsync();

        using var response = await site.GetAsync("/demos/greeter");
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(page.QuerySelector("section.problem.warning .diagnostics"));
        Assert.NotNull(page.QuerySelector("section.demo"));
    }

    [Fact]
    public async Task A_demo_alone_is_there_for_any_place_on_a_page()
    {
        await using var site = await TestSite.StartAsync();

        using var response = await site.GetAsync("/demos/greeter/fragment?mount=d7");
        var html = await response.Content.ReadAsStringAsync();

        Assert.StartsWith("<section class=\"demo\" id=\"d7\" data-demo=\"greeter\">", html, StringComparison.Ordinal);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("/demos/greeter/fragment", 400)]
    [InlineData("/demos/greeter/fragment?mount=", 400)]
    [InlineData("/demos/greeter/fragment?mount=1d", 400)]
    [InlineData("/demos/greeter/fragment?mount=d1%22onload=%22x", 400)]
    [InlineData("/demos/greeter/fragment?mount=ddddddddddddddddddddddddddddddddd", 400)]
    [InlineData("/demos/nobody/fragment?mount=d1", 404)]
    [InlineData("/demos/broken/fragment?mount=d1", 500)]
    public async Task A_fragment_that_cannot_be_is_a_problem(string path, int status)
    {
        await using var site = await TestSite.StartAsync(folder =>
        {
            TestFolder.Hello(folder);
            folder.Write("scripts/broken.csx", Broken);
        });

        using var response = await site.GetAsync(path);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_gallery_tells_of_every_demo_what_its_first_comment_says_and_compiles_none()
    {
        await using var site = await TestSite.StartAsync(folder =>
        {
            TestFolder.Hello(folder);
            folder.Write("scripts/not_even_close.csx", "#load \"nothing.csx\"\n// About <b>nothing</b>.\n\n// Not this.\n((((");
        });

        using var response = await site.GetAsync("/demos");
        var cards = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()).QuerySelectorAll("ul.gallery > li.card");

        Assert.Equal(["Greeter", "Not even close"], cards.Select(card => card.QuerySelector("h2")!.TextContent));
        Assert.Equal(["Says hello. To anyone.", "About <b>nothing</b>."], cards.Select(card => card.QuerySelector("p")!.TextContent));
        Assert.Equal("/demos/not_even_close", cards[1].QuerySelector("a")!.GetAttribute("href"));
        Assert.False(site.Service<DemoCatalog>().IsSound("greeter"));
    }
}

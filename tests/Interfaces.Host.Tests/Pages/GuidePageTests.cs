using System.Net;
using AngleSharp.Html.Parser;

namespace Interfaces.Host.Tests.Pages;

public sealed class GuidePageTests
{
    [Fact]
    public async Task A_guide_shows_source_and_live_demo_in_one_figure()
    {
        await using var site = await TestSite.StartAsync();

        var page = await PageAsync(site, "/docs/hello");

        var figure = Assert.Single(page.QuerySelectorAll("figure.demo-figure"));
        Assert.Equal(TestFolder.Greeter.ReplaceLineEndings("\n"), figure.QuerySelector(".source pre code")!.TextContent);
        Assert.NotNull(figure.QuerySelector(".source .tok-keyword"));
        var demo = figure.QuerySelector(".live section.demo")!;
        Assert.Equal("greeter", demo.GetAttribute("data-demo"));
        Assert.Equal("/demos/greeter", figure.QuerySelector(".live a.open")!.GetAttribute("href"));
        Assert.Equal($"#{figure.QuerySelector("pre")!.Id}", figure.QuerySelector("button.copy")!.GetAttribute("data-copy"));
    }

    [Fact]
    public async Task What_the_compiler_knows_of_a_name_is_there_to_be_pointed_at()
    {
        await using var site = await TestSite.StartAsync();

        var page = await PageAsync(site, "/docs/hello");

        Assert.Contains(page.QuerySelectorAll(".source .tok-method"), name => name.TextContent == "Greet" && name.GetAttribute("title") == "string Greet(string name)");
    }

    [Fact]
    public async Task Around_a_guide_stand_navigation_contents_and_neighbours()
    {
        await using var site = await TestSite.StartAsync();

        var page = await PageAsync(site, "/docs/hello");

        Assert.Equal("Hello · Interfaces", page.Title);
        Assert.Equal("Basics", page.QuerySelector("nav.site-nav h2")!.TextContent);
        Assert.Equal("/docs/hello", page.QuerySelector("nav.site-nav [aria-current=page]")!.GetAttribute("href"));
        Assert.Equal(["#try-it", "#more"], page.QuerySelectorAll("aside.toc a").Select(link => link.GetAttribute("href")));
        Assert.Equal("/", page.QuerySelector("nav.pager a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/docs/next", page.QuerySelector("nav.pager a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("hello", page.Body!.GetAttribute("data-slug"));
        Assert.Equal("A first demo.", page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task The_home_page_is_the_index()
    {
        await using var site = await TestSite.StartAsync();

        var page = await PageAsync(site, "/");

        Assert.Equal("Welcome", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("/docs/hello", page.QuerySelector("article a[href]")!.GetAttribute("href"));
        Assert.Equal("", page.Body!.GetAttribute("data-slug"));
        Assert.False(page.Body.HasAttribute("data-watch"));
    }

    [Fact]
    public async Task A_guide_is_there_as_Markdown_with_the_sources_in_it()
    {
        await using var site = await TestSite.StartAsync();

        using var response = await site.GetAsync("/docs/hello.md");

        Assert.Equal("text/markdown", response.Content.Headers.ContentType!.MediaType);
        var text = await response.Content.ReadAsStringAsync();
        Assert.StartsWith("# Hello", text, StringComparison.Ordinal);
        Assert.Contains("greet.Click(Greet, name, greeting);", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_that_does_not_compile_is_told_in_its_place_and_harms_nothing_else()
    {
        await using var site = await TestSite.StartAsync(folder =>
        {
            TestFolder.Hello(folder);
            folder.Write("scripts/broken.csx", "new Blocks {\n    misspelt,\n}\n");
            folder.Write("docs-site/01-basics/03-both.md", "# Both\n\n$demo_broken\n\n$demo_greeter\n\n$demo_gretter\n");
        });

        var page = await PageAsync(site, "/docs/both");

        Assert.Contains("broken.csx(2,5): error CS0103", page.QuerySelector(".problem pre")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".problem"), problem => problem.TextContent.Contains("$demo_greeter", StringComparison.Ordinal));
        Assert.Single(page.QuerySelectorAll("section.demo"));
    }

    [Fact]
    public async Task Who_has_a_page_is_told_so_in_every_encoding()
    {
        await using var site = await TestSite.StartAsync();
        using var first = await site.GetAsync("/docs/hello", ("Accept-Encoding", "br"));
        var tag = first.Headers.ETag!.ToString();

        using var again = await site.GetAsync("/docs/hello", ("If-None-Match", tag));
        using var other = await site.GetAsync("/docs/hello", ("If-None-Match", "\"other\""));

        Assert.Equal(["br"], first.Content.Headers.ContentEncoding);
        Assert.Contains("private", first.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task The_head_alone_can_be_asked_for()
    {
        await using var site = await TestSite.StartAsync();

        using var response = await site.SendAsync(HttpMethod.Head, "/docs/hello", null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(response.Headers.ETag);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Files_of_guides_are_served_and_nothing_else_is()
    {
        await using var site = await TestSite.StartAsync();

        using var note = await site.GetAsync("/docs/assets/note.txt");
        Assert.Equal("a note", await note.Content.ReadAsStringAsync());
        Assert.Equal("text/plain", note.Content.Headers.ContentType!.MediaType);

        foreach (var path in new[] { "../index.md", "..%2findex.md", "%2e%2e/index.md", "..%5cindex.md", "/etc/passwd", "%2fetc%2fpasswd", "." })
        {
            using var response = await site.GetAsync("/docs/assets/" + path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(TestSite site, string path)
    {
        using var response = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }
}

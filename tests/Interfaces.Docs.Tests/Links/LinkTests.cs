namespace Interfaces.Docs.Tests.Links;

public sealed class LinkTests
{
    [Theory]
    [InlineData("../02-b/07-other.md", "/docs/other")]
    [InlineData("07-other.md", "/docs/other")]
    [InlineData("07-other.md#part", "/docs/other#part")]
    [InlineData("other", "/docs/other")]
    [InlineData("other#part", "/docs/other#part")]
    [InlineData("/docs/other", "/docs/other")]
    [InlineData("/docs/other/", "/docs/other")]
    [InlineData("/docs/other?a=1#part", "/docs/other?a=1#part")]
    [InlineData("/docs/other.md", "/docs/other.md")]
    [InlineData("#t", "#t")]
    [InlineData("/", "/")]
    [InlineData("/demos", "/demos")]
    [InlineData("/demos/hello", "/demos/hello")]
    [InlineData("/healthz", "/healthz")]
    [InlineData("assets/x.png", "/docs/assets/x.png")]
    [InlineData("../assets/x.png", "/docs/assets/x.png")]
    [InlineData("/docs/assets/x.png", "/docs/assets/x.png")]
    [InlineData("assets/my%20pic.png", "/docs/assets/my%20pic.png")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    public async Task Links_resolve_to_addresses_of_the_site(string written, string address)
    {
        var (page, rendered) = await Support.Rendering.RenderAsync($"# T\n\n[x]({written}) and [y][r]\n\n[r]: {written}");

        Assert.Empty(rendered.Problems);
        Assert.Equal([address, address], page.QuerySelectorAll("p a").Select(link => link.GetAttribute("href")));
        Assert.Null(page.QuerySelector("a.dead"));
    }

    [Theory]
    [InlineData("[x](https://example.org/?a=1&b=2)")]
    [InlineData("[x](//example.org/?a=1&b=2)")]
    [InlineData("<https://example.org/?a=1&b=2>")]
    [InlineData("https://example.org/?a=1&b=2")]
    public async Task Links_to_other_sites_do_not_hand_over_the_window(string written)
    {
        var (page, _) = await Support.Rendering.RenderAsync("# T\n\n" + written);

        var link = page.QuerySelector("p a")!;
        Assert.Equal("noopener", link.GetAttribute("rel"));
        Assert.EndsWith("//example.org/?a=1&b=2", link.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("othr", "There is no guide 'othr'. Did you mean 'other'?")]
    [InlineData("/docs/othr", "There is no guide 'othr'. Did you mean 'other'?")]
    [InlineData("other#prt", "docs-site/02-b/07-other.md has no heading '#prt'. Did you mean '#part'?")]
    [InlineData("#tt", "docs-site/01-a/01-guide.md has no heading '#tt'. Did you mean '#t'?")]
    [InlineData("assets/y.png", "There is no file docs-site/assets/y.png. Did you mean 'assets/x.png'?")]
    [InlineData("../../secret", "'../../secret' leaves the directory of the guides.")]
    [InlineData("..%2f..%2fsecret.md", "'../../secret.md' leaves the directory of the guides.")]
    [InlineData("/demos/helo", "There is no demo 'helo'. Did you mean '/demos/hello'?")]
    [InlineData("/elsewhere", "This site has nothing at '/elsewhere'.")]
    [InlineData("/docs/assets/../../x", "There is no file docs-site/assets/../../x.")]
    [InlineData("javascript:alert(1)", "'javascript:alert(1)' does not begin with http, https or mailto, nor is it an address of this site.")]
    [InlineData("", "The link leads nowhere: it is empty.")]
    public async Task A_dead_link_is_marked_and_reported(string written, string message)
    {
        var (page, rendered) = await Support.Rendering.RenderAsync($"# T\n\n[x]({written})");

        Assert.Equal(message, Assert.Single(rendered.Problems).Text);
        Assert.NotNull(page.QuerySelector("a.dead"));
    }

    [Fact]
    public async Task Images_come_from_assets_and_a_missing_one_is_shown_as_a_problem()
    {
        var (page, rendered) = await Support.Rendering.RenderAsync("# T\n\n![An *image* \"x\"](assets/x.png \"Title\") ![gone](assets/gone.png)");

        var image = page.QuerySelector("img")!;
        Assert.Equal("/docs/assets/x.png", image.GetAttribute("src"));
        Assert.Equal("An image \"x\"", image.GetAttribute("alt"));
        Assert.Equal("Title", image.GetAttribute("title"));
        Assert.Single(page.QuerySelectorAll("img"));
        Assert.Equal("There is no file docs-site/assets/gone.png.", page.QuerySelector(".problem")!.TextContent);
        Assert.Single(rendered.Problems);
    }
}

using Interfaces.Tests.Engine;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Demos;

public sealed class PagesTests
{
    [Fact]
    public void Only_the_page_that_is_asked_for_is_there()
    {
        using var demo = new TestDemo(new Pages("Two") { new Route("Home") { new Textbox("A") }, new Route("Stats", "stats") { new Textbox("B") } });

        Assert.Equal(["", "stats"], demo.Engine.Routes);
        Assert.Equal(["A"], Labels(demo.Engine.Render("d1")));
        var stats = Page.Parse(demo.Engine.Render("d1", "stats").ToString());
        Assert.Equal(["B"], stats.QuerySelectorAll("label").Select(label => label.TextContent));
        Assert.Equal([true, false], stats.QuerySelectorAll("[data-route].route").Select(page => page.HasAttribute("hidden")));
        Assert.Equal("Stats", stats.QuerySelector("nav a[aria-current=page]")!.TextContent);
    }

    [Fact]
    public void There_is_a_bar_of_links_by_itself_unless_there_is_one()
    {
        using var plain = new TestDemo(new Pages { new Route("Home"), new Route("Stats", "stats"), new Route("Secret", "secret") with { ShowInNavbar = false } });
        using var own = new TestDemo(new Pages { new Route("Home") { new Navbar { MainPageName = "Start", Value = [("Docs", "/docs"), ("Out", "https://example.org/a?b=c&d")] } } });

        Assert.Equal(["Home /demos/", "Stats /demos//stats"], Links(plain));
        Assert.Equal(["Start /demos/", "Docs /docs", "Out https://example.org/a?b=c&d"], Links(own));
    }

    [Fact]
    public async Task A_visitor_is_given_the_other_page_as_it_is_for_them()
    {
        var seen = new Textbox("Seen");
        var go = new Button("Go");
        go.Click(() => "changed", [], [seen]);
        using var demo = new TestDemo(new Pages { new Route("Home") { go }, new Route("Stats", "stats") { seen } });
        var session = demo.Open();

        await demo.RaiseAsync(session, go, "click");

        var page = Page.Parse(demo.Engine.RenderPage("d1", session, "stats")!.Value.ToString());
        Assert.Contains("changed", page.QuerySelector(".textbox")!.OuterHtml, StringComparison.Ordinal);
        Assert.Null(demo.Engine.RenderPage("d1", session, "none"));
    }

    [Fact]
    public async Task What_is_on_another_page_gives_the_value_that_the_session_has()
    {
        var note = new Textbox("Note") { Value = "declared" };
        var seen = new Textbox("Seen");
        var go = new Button("Go");
        go.Click((string note) => note, [note], [seen]);
        using var demo = new TestDemo(new Pages { new Route("Home") { go, seen }, new Route("Note", "note") { note } });
        var session = demo.Open();

        await demo.RaiseAsync(session, go, "click");

        Assert.Equal("declared", demo.ValueOf(session, seen));
    }

    [Theory]
    [InlineData("Stats")]
    [InlineData("a/b")]
    [InlineData("../x")]
    [InlineData("-a")]
    [InlineData("a--b")]
    [InlineData("ä")]
    [InlineData("fragment")]
    [InlineData("events")]
    public void A_route_that_is_none_is_refused(string route) => Assert.Throws<ArgumentException>(() => new Route("X", route));

    [Fact]
    public void Pages_that_cannot_be_told_apart_or_found_are_refused()
    {
        Assert.Throws<DemoDefinitionException>(() => new TestDemo(new Pages()));
        Assert.Contains("the address \"a\"", Assert.Throws<DemoDefinitionException>(() => new TestDemo(new Pages { new Route("X"), new Route("A", "a"), new Route("B", "a") })).Message, StringComparison.Ordinal);
        Assert.Contains("own address", Assert.Throws<DemoDefinitionException>(() => new TestDemo(new Pages { new Route("A", "a") })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Route("X", new string('a', 65)));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("data:text/html,x")]
    [InlineData("relative")]
    [InlineData("")]
    public void A_link_leads_to_a_page_and_to_nothing_else(string address) => Assert.Throws<ArgumentException>(() => new NavbarLink("X", address));

    private static IEnumerable<string> Labels(Markup markup) => Page.Parse(markup.ToString()).QuerySelectorAll("label").Select(label => label.TextContent);

    private static IEnumerable<string> Links(TestDemo demo) =>
        [.. Page.Parse(demo.Engine.Render("d1").ToString()).QuerySelectorAll("nav a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}")];
}

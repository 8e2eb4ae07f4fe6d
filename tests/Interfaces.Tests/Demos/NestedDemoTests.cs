using Interfaces.Tests.Engine;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Demos;

public sealed class NestedDemoTests
{
    [Fact]
    public async Task A_demo_inside_another_keeps_its_events()
    {
        var name = new Textbox("Name");
        var greeting = new Textbox("Greeting");
        var greet = new Button("Greet");
        greet.Click((string name) => $"Hello {name}!", [name], [greeting]);
        var inner = new Blocks("Inner") { name, greet, greeting };
        var opened = new Textbox("Opened");
        inner.Load(() => "inner", [], [opened]);
        using var demo = new TestDemo(new Blocks("Outer") { new Row { inner, opened } });
        var session = demo.Open();

        await demo.RaiseAsync(session, greet, "click", (name, "Ada"));
        var load = Assert.Single(demo.Engine.Definition.Handlers, handler => handler.Triggers.Any(trigger => trigger.Event == "load"));
        Layout.DeckTests.Run(demo.AdmitOne(session, load.Number));

        Assert.Equal(("Hello Ada!", "inner"), (demo.ValueOf(session, greeting), demo.ValueOf(session, opened)));
    }

    [Fact]
    public void Titles_nest()
    {
        using var demo = new TestDemo(new Blocks("One") { new Blocks("Two") { new Blocks("Three") { new Textbox("A") } }, new Interface((string a) => a) { Title = "Also two", Description = "words", Article = "more" } });

        var page = Page.Parse(demo.Engine.Render("d1").ToString());

        Assert.Equal(["H2 One", "H3 Two", "H4 Three", "H3 Also two"], page.QuerySelectorAll(".title").Select(title => $"{title.TagName} {title.TextContent}"));
        using var untitled = new TestDemo(new Blocks { new Blocks("First") { new Textbox("A") } });
        Assert.NotNull(Page.Parse(untitled.Engine.Render("d1").ToString()).QuerySelector("h2.title"));
        Assert.Equal("words", page.QuerySelector(".nested-demo > .description")!.TextContent);
        Assert.Equal("more", page.QuerySelector(".nested-demo > .article")!.TextContent);
    }

    [Fact]
    public void A_demo_has_one_place()
    {
        var inner = new Blocks { new Textbox("A") };

        Assert.Throws<DemoDefinitionException>(() => new TestDemo(new Blocks { inner, inner }));
    }

    [Fact]
    public void Demos_in_tabs_are_named_by_what_is_given_else_by_their_titles_else_by_number()
    {
        static Interface Echo(string? title) => new((string text) => text) { Title = title };

        Assert.Equal(["A", "B"], Labels(new TabbedInterface([Echo("x"), Echo(null)], ["A", "B"])));
        Assert.Equal(["x", "Tab 2"], Labels(new TabbedInterface([Echo("x"), Echo(null)])));
        Assert.Throws<ArgumentException>(() => new TabbedInterface([Echo("x")], ["A", "B"]));
        Assert.Throws<ArgumentException>(() => new TabbedInterface([]));
    }

    private static IEnumerable<string> Labels(Demo tabbed)
    {
        using var demo = new TestDemo(tabbed);
        return [.. Page.Parse(demo.Engine.Render("d1").ToString()).QuerySelectorAll("[role=tab]").Select(tab => tab.TextContent)];
    }
}

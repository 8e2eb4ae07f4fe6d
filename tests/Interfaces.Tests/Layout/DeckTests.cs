using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Tests.Engine;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Layout;

/// <summary>Tabs and walkthroughs: one panel is seen, the others wait.</summary>
public sealed class DeckTests
{
    [Fact]
    public void Tabs_are_a_list_of_labels_and_a_panel_each()
    {
        using var demo = new TestDemo(new Blocks { new Tabs { new Tab("One") { new Textbox("A") }, new Tab("Two") { new Textbox("B") } with { Enabled = false } } });
        var page = Page.Parse(demo.Engine.Render("d1").ToString());

        var labels = page.QuerySelectorAll("[role=tablist] > [role=tab]");
        Assert.Equal(["One", "Two"], labels.Select(label => label.TextContent));
        Assert.Equal(["true", "false"], labels.Select(label => label.GetAttribute("aria-selected")));
        Assert.Equal([false, true], labels.Select(label => label.HasAttribute("disabled")));
        var panels = page.QuerySelectorAll("tabs-view > [role=tabpanel]");
        Assert.Equal(labels.Select(label => label.Id), panels.Select(panel => panel.GetAttribute("aria-labelledby")));
        Assert.Equal(labels.Select(label => label.GetAttribute("aria-controls")), panels.Select(panel => panel.Id));
        Assert.Equal([false, true], panels.Select(panel => panel.HasAttribute("hidden")));
    }

    [Fact]
    public void What_is_in_another_tab_waits_in_a_template_unless_it_is_to_be_there()
    {
        using var demo = new TestDemo(new Blocks
        {
            new Tabs { new Tab("One") { new Textbox("A") }, new Tab("Two") { new Textbox("B") }, new Tab("Three") { new Textbox("C") } with { RenderChildren = true } },
        });
        var panels = Page.Parse(demo.Engine.Render("d1").ToString()).QuerySelectorAll("[role=tabpanel]");

        Assert.Equal([1, 0, 1], panels.Select(panel => panel.QuerySelectorAll("label").Length));
        Assert.Equal([0, 1, 0], panels.Select(panel => panel.Children.Count(child => child.LocalName == "template")));
    }

    [Theory]
    [InlineData("two", 1)]
    [InlineData("three", 0)]
    [InlineData("gone", 0)]
    public void A_tab_is_selected_by_its_id_and_gives_way_where_it_is_not_there(string id, int shown)
    {
        using var demo = new TestDemo(new Blocks
        {
            new Tabs { new Tab("One"), new Tab("Two", "two"), new Tab("Three", "three") with { Visible = false } } with { Selected = id },
        });

        var labels = Page.Parse(demo.Engine.Render("d1").ToString()).QuerySelectorAll("[role=tab]");

        Assert.Equal("true", labels[shown].GetAttribute("aria-selected"));
        Assert.True(labels[2].HasAttribute("hidden"));
    }

    [Fact]
    public async Task A_handler_selects_a_tab_and_the_change_is_heard()
    {
        var go = new Button("Go");
        var seen = new Textbox("Seen");
        var tabs = new Tabs { new Tab("One"), new Tab("Two", "two") };
        go.Click(() => tabs with { Selected = "two" }, [], [tabs]);
        tabs.Change((SelectData tab) => $"{tab.Index}: {tab.Text}", [], [seen]);
        using var demo = new TestDemo(new Blocks { go, tabs, seen });
        var session = demo.Open();

        await demo.RaiseAsync(session, go, "click");

        Assert.Equal("1: Two", demo.ValueOf(session, seen));
        Assert.Equal("1", StateOf(demo, session, tabs));
    }

    [Theory]
    [InlineData("""{"index":2}""", "There is no tab 2")]
    [InlineData("""{"index":-1}""", "There is no tab -1")]
    [InlineData("""{"index":1.5}""", "does not say which tab")]
    [InlineData("""{"index":1e400}""", "does not say which tab")]
    [InlineData("""{"index":"1"}""", "does not say which tab")]
    [InlineData("{}", "does not say which tab")]
    [InlineData("""{"index":1}""", "The tab \"Two\" cannot be chosen")]
    public void A_tab_that_cannot_be_chosen_is_refused(string data, string message)
    {
        var seen = new Textbox();
        var tabs = new Tabs { new Tab("One"), new Tab("Two") with { Enabled = false } };
        tabs.Select((SelectData tab) => tab.Text, [], [seen]);
        using var demo = new TestDemo(new Blocks { tabs, seen });
        var session = demo.Open();

        var refused = Assert.IsType<Admission.Malformed>(Raise(demo, session, tabs, data));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal("0", StateOf(demo, session, tabs));
    }

    [Fact]
    public void What_the_page_says_of_the_label_counts_for_nothing_and_the_session_knows_the_tab()
    {
        SelectData? got = null;
        var tabs = new Tabs { new Tab("One"), new Tab("Two") };
        tabs.Select((SelectData tab) => { got = tab; }, [], []);
        using var demo = new TestDemo(new Blocks { tabs });
        var session = demo.Open();

        Run(Raise(demo, session, tabs, """{"index":1,"value":"<b>","selected":false}"""));

        Assert.Equal((1, "Two", true), (got!.Index, got.Text, got.Selected));
        Assert.Equal("1", StateOf(demo, session, tabs));
        // It was the visitor: the page need not be told.
        Assert.Equal(demo.Engine.Render("d1").ToString().Contains("turn=\"0\"", StringComparison.Ordinal), demo.Engine.Render("d1", session).ToString().Contains("turn=\"0\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_step_is_gone_to_when_it_was_reached()
    {
        var walkthrough = new Walkthrough { new Step("One"), new Step("Two"), new Step("Three") };
        walkthrough.Select((SelectData step) => { }, [], []);
        var on = new Button("On");
        on.Click(() => walkthrough with { Selected = 1 }, [], [walkthrough]);
        using var demo = new TestDemo(new Blocks { walkthrough, on });
        var session = demo.Open();

        Assert.IsType<Admission.Malformed>(Raise(demo, session, walkthrough, """{"index":1}"""));
        foreach (var run in demo.Admit(session, on, "click"))
            Run(new Admission.Admitted(run));
        Run(Raise(demo, session, walkthrough, """{"index":0}"""));
        Run(Raise(demo, session, walkthrough, """{"index":1}"""));
        Assert.IsType<Admission.Malformed>(Raise(demo, session, walkthrough, """{"index":2}"""));

        var steps = Page.Parse(demo.Engine.Render("d1", session).ToString()).QuerySelectorAll(".step-list button");
        Assert.Equal([false, false, true], steps.Select(step => step.HasAttribute("disabled")));
        Assert.Equal([null, "step", null], steps.Select(step => step.GetAttribute("aria-current")));
    }

    [Fact]
    public void A_component_in_a_tab_that_waits_gives_the_value_that_the_session_has()
    {
        var hidden = new Textbox("Town") { Value = "Oslo" };
        var seen = new Textbox("Seen");
        var go = new Button("Go");
        go.Click((string town) => town, [hidden], [seen]);
        using var demo = new TestDemo(new Blocks { new Tabs { new Tab("One") { go, seen }, new Tab("Two") { hidden } } });
        var session = demo.Open();

        Run(demo.AdmitOne(session, Assert.Single(demo.HandlersOf(go, "click"))));

        Assert.Equal("Oslo", demo.ValueOf(session, seen));
    }

    [Fact]
    public void Only_tabs_stand_in_tabs()
    {
        Assert.Contains("outside of a Tab", Assert.Throws<ArgumentException>(() => new Tabs { new Textbox("A") }).Message, StringComparison.Ordinal);
        Assert.Contains("outside of a Step", Assert.Throws<ArgumentException>(() => new Walkthrough { new Tab("A") }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Tab(" "));
    }

    internal static Admission Raise(TestDemo demo, Session session, Block source, string data, string name = "select") =>
        demo.Engine.Admit(session, new EventCall(demo.HandlersOf(source, name).First(), new Dictionary<int, JsonElement>()) { Data = ParseLoosely(data) });

    internal static void Run(Admission admission) =>
        Assert.IsType<EngineMessage.Completed>(Assert.IsType<Admission.Admitted>(admission).Run.RunAsync().ToBlockingEnumerable().Last());

    private static JsonElement ParseLoosely(string json) => JsonDocument.Parse(json).RootElement;

    private static string? StateOf(TestDemo demo, Session session, Block tabs) =>
        Page.Parse(demo.Engine.RenderBlock("d1", session, demo.NumberOf(tabs)).ToString()).FirstElementChild!.GetAttribute("state");
}

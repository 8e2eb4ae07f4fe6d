using AngleSharp.Dom;
using Interfaces.Engine;
using Interfaces.Tests.Engine;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Layout;

/// <summary>What a visitor made of a layout stays until a handler sets it anew.</summary>
public sealed class HeldContainerTests
{
    [Fact]
    public void The_session_knows_what_a_visitor_opened_and_it_is_no_turn_of_the_scripts()
    {
        var accordion = new Accordion("More", open: false) { new Textbox("A") };
        var said = new Textbox("Said");
        accordion.Expand(() => "open", said);
        using var demo = new TestDemo(new Blocks { accordion, said });
        var session = demo.Open();
        var before = View(demo, session, accordion);

        DeckTests.Run(DeckTests.Raise(demo, session, accordion, "{}", "expand"));

        var after = View(demo, session, accordion);
        Assert.Equal(("closed", "open"), (before.GetAttribute("state"), after.GetAttribute("state")));
        Assert.Equal(before.GetAttribute("turn"), after.GetAttribute("turn"));
        Assert.NotNull(after.QuerySelector("details[open]"));
    }

    [Fact]
    public async Task A_handler_that_sets_it_again_has_a_turn_though_nothing_is_different()
    {
        var dialog = new Dialog("Sure?") { new Textbox("A") };
        var open = new Button("Open");
        open.Click(() => dialog with { Open = true }, [], [dialog]);
        using var demo = new TestDemo(new Blocks { dialog, open });
        var session = demo.Open();

        await demo.RaiseAsync(session, open, "click");
        var first = View(demo, session, dialog);
        await demo.RaiseAsync(session, open, "click");
        var second = View(demo, session, dialog);

        Assert.Equal(("open", "open"), (first.GetAttribute("state"), second.GetAttribute("state")));
        Assert.NotEqual(first.GetAttribute("turn"), second.GetAttribute("turn"));
    }

    [Fact]
    public async Task Another_property_is_no_turn()
    {
        var sidebar = new Sidebar("Side") { new Textbox("A") };
        var rename = new Button("Rename");
        rename.Click(() => sidebar with { Label = "Other" }, [], [sidebar]);
        using var demo = new TestDemo(new Blocks { sidebar, rename });
        var session = demo.Open();
        var before = View(demo, session, sidebar);

        await demo.RaiseAsync(session, rename, "click");

        var after = View(demo, session, sidebar);
        Assert.Equal(before.GetAttribute("turn"), after.GetAttribute("turn"));
        Assert.Equal("Toggle sidebar: Other", after.QuerySelector("button")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_dialog_that_its_visitor_closed_is_closed()
    {
        var dialog = new Dialog("Sure?", open: true);
        var said = new Textbox("Said");
        dialog.Close(() => "closed", said);
        using var demo = new TestDemo(new Blocks { dialog, said });
        var session = demo.Open();

        DeckTests.Run(DeckTests.Raise(demo, session, dialog, "{}", "close"));

        Assert.Equal("closed", View(demo, session, dialog).GetAttribute("state"));
    }

    [Theory]
    [InlineData("""{"order":[2,0,1]}""", true)]
    [InlineData("""{"order":[0,1]}""", false)]
    [InlineData("""{"order":[0,0,1]}""", false)]
    [InlineData("""{"order":[1,2,3]}""", false)]
    [InlineData("""{"order":["0","1","2"]}""", false)]
    [InlineData("""{"order":null}""", false)]
    [InlineData("{}", false)]
    public void An_order_names_each_place_once(string data, bool fits)
    {
        IReadOnlyList<int> got = [];
        var list = new Draggable { new Markdown("a"), new Markdown("b"), new Markdown("c") };
        list.Change((OrderData data) => { got = data.Order; }, [], []);
        using var demo = new TestDemo(new Blocks { list });
        var session = demo.Open();

        var admission = DeckTests.Raise(demo, session, list, data, "change");

        if (fits)
            DeckTests.Run(admission);
        else
            Assert.Contains("each of the 3 places once", Assert.IsType<Admission.Malformed>(admission).Message, StringComparison.Ordinal);
        Assert.Equal(fits ? "2,0,1" : "0,1,2", View(demo, session, list).GetAttribute("state"));
        Assert.Equal(fits ? [2, 0, 1] : Array.Empty<int>(), got);
    }

    [Fact]
    public void An_order_that_is_none_is_refused_at_once() =>
        Assert.Throws<ArgumentException>(() => new Draggable { new Markdown("a"), new Markdown("b") } with { Order = [0, 2] });

    [Fact]
    public void Sidebars_stand_beside_all_the_rest()
    {
        using var demo = new TestDemo(new Blocks { new Textbox("A"), new Sidebar("Right") with { Position = SidebarPosition.Right, Width = 200 }, new Sidebar("Left"), new Textbox("B") });

        var parts = Page.Parse(demo.Engine.Render("d1").ToString()).QuerySelector(".with-sidebars")!.Children;

        Assert.Equal(["sidebar left", "column", "sidebar right"], parts.Select(part => part.ClassName));
        Assert.Equal(["A", "B"], parts[1].QuerySelectorAll("label").Select(label => label.TextContent));
        Assert.Equal("--width:200px;", parts[2].GetAttribute("style"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Sidebar { Width = 10 });
    }

    private static IElement View(TestDemo demo, Session session, Block block) =>
        Page.Parse(demo.Engine.RenderBlock("d1", session, demo.NumberOf(block)).ToString()).FirstElementChild!;
}

using Interfaces.Tests.Engine;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Layout;

public sealed class HiddenTests
{
    [Fact]
    public void What_is_hidden_is_there_and_not_seen()
    {
        var wrapper = Page.Render(new Textbox("Secret") { Hidden = true, Value = "kept" });

        Assert.True(wrapper.HasAttribute("hidden"));
        Assert.Equal("kept", wrapper.QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_is_hidden_gives_its_value_and_what_is_absent_does_not()
    {
        var hidden = new Textbox("A") { Hidden = true, Value = "declared" };
        var absent = new Textbox("B") { Visible = false, Value = "declared" };
        var seen = new Textbox("Seen");
        var go = new Button("Go");
        go.Click((string a, string b) => $"{a} {b}", [hidden, absent], [seen]);
        using var demo = new TestDemo(new Blocks { hidden, absent, go, seen });
        var session = demo.Open();

        await demo.RaiseAsync(session, go, "click", (hidden, "typed"), (absent, "forged"));

        Assert.Equal("typed declared", demo.ValueOf(session, seen));
        Assert.True(session.View(demo.NumberOf(hidden)) is { IsVisible: true, IsHidden: true });
    }

    [Fact]
    public void An_update_hides_and_shows()
    {
        var box = new Textbox("A");

        Assert.Equal(["Hidden"], (box with { Hidden = true }).Changed);
        Assert.True((box with { Hidden = true } with { Visible = true }).Hidden);
    }
}

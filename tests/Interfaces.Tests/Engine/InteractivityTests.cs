namespace Interfaces.Tests.Engine;

public sealed class InteractivityTests
{
    [Fact]
    public void What_is_only_an_output_is_shown_and_the_rest_can_be_changed()
    {
        var (input, output, both, neither) = (new Textbox("Input"), new Textbox("Output"), new Textbox("Both"), new Textbox("Neither"));
        var go = new Button("Go");
        go.Click((string a, string b) => (a, b), [input, both], [output, both]);
        using var demo = new TestDemo(new Blocks { input, output, both, neither, go });

        Assert.True(IsInteractive(demo, input));
        Assert.False(IsInteractive(demo, output));
        Assert.True(IsInteractive(demo, both));
        Assert.True(IsInteractive(demo, neither));
    }

    [Fact]
    public void An_output_of_one_handler_and_input_of_another_can_be_changed()
    {
        var (box, other) = (new Textbox("Box"), new Textbox("Other"));
        var (fill, read) = (new Button("Fill"), new Button("Read"));
        fill.Click(() => "x", box);
        read.Click((string text) => text, box, other);
        using var demo = new TestDemo(new Blocks { box, other, fill, read });

        Assert.True(IsInteractive(demo, box));
        Assert.False(IsInteractive(demo, other));
    }

    [Fact]
    public async Task What_the_script_says_comes_before_the_rule_and_may_change_for_one_visitor()
    {
        var input = new Textbox("Input") { Interactive = false };
        var output = new Textbox("Output") { Interactive = true };
        var go = new Button("Go");
        var open = new Button("Open");
        go.Click((string a) => a, input, output);
        open.Click(() => input with { Interactive = true }, [], [input]);
        using var demo = new TestDemo(new Blocks { input, output, go, open });
        var (ada, bob) = (demo.Open(), demo.Open());
        Assert.False(IsInteractive(demo, input));
        Assert.True(IsInteractive(demo, output));

        await demo.RaiseAsync(ada, open, "click");

        Assert.True(ada.View(demo.NumberOf(input)).IsInteractive);
        Assert.False(bob.View(demo.NumberOf(input)).IsInteractive);
    }

    private static bool IsInteractive(TestDemo demo, Component component) =>
        demo.Engine.Definition.Interactivity.Of(demo.NumberOf(component), component);
}

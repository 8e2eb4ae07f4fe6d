using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class WiringCheckTests
{
    [Fact]
    public void Too_few_inputs_are_named_with_handler_and_line()
    {
        var name = new Textbox("Name");
        var go = new Button("Go");
        go.Click(Join, [name], [name]);

        var error = Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { name, go }));

        Assert.Equal("Join takes 2 values (first, second), but 1 input is wired. Add an input, or take a parameter away.", error.Message);
        Assert.EndsWith("WiringCheckTests.cs", error.File, StringComparison.Ordinal);
        Assert.True(error.Line > 0);
    }

    [Fact]
    public void An_output_that_nobody_placed_is_named()
    {
        var name = new Textbox("Name");
        var go = new Button("Go");
        go.Click((string text) => text, name, new Textbox("Lost"));

        var error = Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { name, go }));

        Assert.Contains("Textbox \"Lost\" is an output of", error.Message, StringComparison.Ordinal);
        Assert.Contains("Put it into the layout.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_cannot_convert_is_named()
    {
        var agree = new Checkbox("Agree");
        var go = new Button("Go");
        go.Click((DateOnly day) => { }, [agree], []);

        var error = Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { agree, go }));

        Assert.Contains("wants a DateOnly for its parameter day", error.Message, StringComparison.Ordinal);
        Assert.Contains("gives a bool", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_takes_anything_takes_any_result()
    {
        var guess = new Label("Guess");
        var go = new Button("Go");
        go.Click(() => new Dictionary<string, double> { ["cat"] = 0.9 }, [], [guess]);

        Assert.Single(DemoDefinition.Of(new Blocks { guess, go }).Handlers);
    }

    [Fact]
    public void Several_outputs_want_a_tuple()
    {
        var (a, b) = (new Textbox("A"), new Textbox("B"));
        var go = new Button("Go");
        go.Click(() => "one", [], [a, b]);

        var error = Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { a, b, go }));

        Assert.Contains("returns 1 value, but 2 outputs are wired", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_component_has_one_place()
    {
        var box = new Textbox("Box");

        var error = Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { box, new Row { box } }));

        Assert.Contains("Textbox \"Box\" is placed twice", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wiring_while_a_handler_runs_is_refused_with_the_way_out()
    {
        var go = new Button("Go");
        DemoDefinition.Of(new Blocks { go });

        var error = Assert.Throws<InvalidOperationException>(() => go.Click(() => { }));

        Assert.Contains("Move this call out of the handler", error.Message, StringComparison.Ordinal);
    }

    private static string Join(string first, string second) => first + second;
}

using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

/// <summary>Handlers that read all inputs at once, whole components, and change some of their outputs.</summary>
public sealed class SomeOutputsTests
{
    private readonly Number<int> _a = new("A");
    private readonly Number<int> _b = new("B");
    private readonly Textbox _text = new("Text") { Placeholder = "Say something" };
    private readonly Button _go = new("Go");

    [Fact]
    public async Task Input_values_give_each_input_by_its_component()
    {
        _go.Click((InputValues values) => values.Get(_a) + values.Get(_b), [_a, _b], [_a]);
        using var demo = Demo();
        var session = demo.Open();

        await demo.RaiseAsync(session, _go, "click", (_a, 3), (_b, 4));

        Assert.Equal(7, demo.ValueOf(session, _a));
    }

    [Fact]
    public async Task Asking_for_what_is_no_input_says_what_to_do()
    {
        _go.Click((InputValues values) => values.Get(_b), [_a], [_b]);
        using var demo = Demo();

        await demo.RaiseAsync(demo.Open(), _go, "click", (_a, 3));

        Assert.Contains("Number \"B\" is not among the inputs of this handler. Add it", Assert.Single(demo.Faults).Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Updates_change_what_they_name_and_leave_the_rest()
    {
        _go.Click(() => new Updates { [_b] = 5, [_text] = _text with { Enabled = false } }, [], [_a, _b, _text]);
        using var demo = Demo();
        var session = demo.Open();

        var messages = await demo.RaiseAsync(session, _go, "click");

        Assert.Equal([demo.NumberOf(_b), demo.NumberOf(_text)], messages.OfType<EngineMessage.Updated>().Select(update => update.Block));
        Assert.Equal(5, demo.ValueOf(session, _b));
    }

    [Fact]
    public async Task An_update_of_no_output_stores_nothing_at_all()
    {
        _go.Click(() => new Updates { [_a] = 1, [_b] = 5 }, [], [_a]);
        using var demo = Demo();
        var session = demo.Open();

        var messages = await demo.RaiseAsync(session, _go, "click");

        Assert.Single(messages.OfType<EngineMessage.Failed>());
        Assert.Empty(messages.OfType<EngineMessage.Updated>());
        Assert.Contains("not among its outputs", Assert.Single(demo.Faults).Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Skip_leaves_an_output_as_it_is()
    {
        _go.Click(() => (Output.Skip, 5), [], [_a, _b]);
        using var demo = Demo();
        var session = demo.Open();

        var messages = await demo.RaiseAsync(session, _go, "click");

        Assert.Equal(demo.NumberOf(_b), Assert.Single(messages.OfType<EngineMessage.Updated>()).Block);
        Assert.Null(demo.ValueOf(session, _a));
    }

    [Fact]
    public async Task A_parameter_of_a_components_type_is_the_component_as_the_visitor_sees_it()
    {
        _go.Click((Textbox text) => text with { Value = $"{text.Value} in {text.Placeholder}" }, [_text], [_text]);
        using var demo = Demo();
        var session = demo.Open();

        await demo.RaiseAsync(session, _go, "click", (_text, "hello"));

        Assert.Equal("hello in Say something", demo.ValueOf(session, _text));
    }

    [Fact]
    public void A_parameter_of_another_components_type_is_wired_wrongly()
    {
        _go.Click((Slider text) => "", [_text], [_text]);

        Assert.Contains("wants a Slider for its parameter text", Assert.Throws<DemoDefinitionException>(Demo).Message, StringComparison.Ordinal);
    }

    private TestDemo Demo() => new(new Blocks { _a, _b, _text, _go });
}

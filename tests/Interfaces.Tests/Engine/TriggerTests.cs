using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class TriggerTests
{
    private readonly Textbox _name = new("Name");
    private readonly Button _greet = new("Greet");
    private readonly Textbox _greeting = new("Greeting");

    [Fact]
    public async Task Each_of_several_triggers_calls_the_handler()
    {
        Demo.On(_name.Submit(), _greet.Click()).Run((string name) => $"Hello {name}!", _name, _greeting);
        using var demo = new TestDemo(new Blocks { _name, _greet, _greeting });
        var session = demo.Open();

        await demo.RaiseAsync(session, _greet, "click", (_name, "Ada"));
        Assert.Equal("Hello Ada!", demo.ValueOf(session, _greeting));
        await demo.RaiseAsync(session, _name, "submit", (_name, "Bob"));
        Assert.Equal("Hello Bob!", demo.ValueOf(session, _greeting));
        Assert.Single(demo.Engine.Definition.Handlers);
    }

    [Fact]
    public void Without_triggers_it_is_the_opening_of_the_page_and_each_change_of_an_input()
    {
        var other = new Slider("Other");
        Demo.On().Run((string name, double other) => name, _name, other, _greeting);
        using var demo = new TestDemo(new Blocks { _name, other, _greeting });

        var handler = Assert.Single(demo.Engine.Definition.Describe().Handlers);
        Assert.Equal([new(0, "load"), new(demo.NumberOf(_name), "change"), new(demo.NumberOf(other), "change")], handler.Events);
        Assert.Equal(TriggerMode.AlwaysLast, handler.Mode);
    }

    [Fact]
    public void A_handler_that_is_called_only_when_the_page_opens_is_found_by_its_output()
    {
        Demo.On().Run(() => "Good morning!", _greeting);
        using var demo = new TestDemo(new Blocks { _greeting });

        Assert.Equal([new(0, "load")], Assert.Single(demo.Engine.Definition.Describe().Handlers).Events);
    }

    [Fact]
    public async Task Event_data_says_which_of_the_triggers_it_was()
    {
        Demo.On(_name.Submit(), _greet.Click()).Run((EventData data) => $"{data.Event} of {((Component)data.Target!).Label ?? "a button"}", [], [_greeting]);
        using var demo = new TestDemo(new Blocks { _name, _greet, _greeting });
        var session = demo.Open();

        await RaiseAsync(demo, session, new EventCall(0, new Dictionary<int, System.Text.Json.JsonElement>()) { Trigger = 0 });
        Assert.Equal("submit of Name", demo.ValueOf(session, _greeting));
        await RaiseAsync(demo, session, new EventCall(0, new Dictionary<int, System.Text.Json.JsonElement>()) { Trigger = 1 });
        Assert.Equal("click of a button", demo.ValueOf(session, _greeting));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_trigger_that_the_handler_does_not_have_is_malformed(int trigger)
    {
        Demo.On(_name.Submit(), _greet.Click()).Run((EventData data) => "", [], [_greeting]);
        using var demo = new TestDemo(new Blocks { _name, _greet, _greeting });

        var admission = demo.Engine.Admit(demo.Open(), new EventCall(0, new Dictionary<int, System.Text.Json.JsonElement>()) { Trigger = trigger });

        Assert.Contains("has no trigger", Assert.IsType<Admission.Malformed>(admission).Message, StringComparison.Ordinal);
    }

    private static async Task RaiseAsync(TestDemo demo, Session session, EventCall call)
    {
        await foreach (var _ in ((Admission.Admitted)demo.Engine.Admit(session, call)).Run.RunAsync())
        {
        }
    }
}

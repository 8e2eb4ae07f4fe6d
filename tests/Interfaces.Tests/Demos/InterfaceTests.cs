using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Tests.Engine;

namespace Interfaces.Tests.Demos;

public sealed class InterfaceTests
{
    [Fact]
    public void Inputs_and_outputs_come_from_the_signature_alone()
    {
        using var demo = new TestDemo(new Interface((string firstName, int age = 30, bool isAdmin = false) => $"{firstName} {age} {isAdmin}"));

        var components = Components(demo);

        Assert.Equal(["First name", "Age", "Is admin", "Output"], components.Where(component => component is not Button).Select(component => component.Label));
        Assert.IsType<Textbox>(components[0]);
        Assert.Equal(30, Assert.IsType<Number<int>>(components[1]).Value);
        Assert.IsType<Checkbox>(components[2]);
    }

    [Fact]
    public async Task Submit_calls_the_function_and_shows_the_result()
    {
        var name = new Textbox("Name");
        using var demo = new TestDemo(new Interface((string who) => $"Hello {who}!", name, "textbox"));
        var session = demo.Open();

        await demo.RaiseAsync(session, Press(demo, "Submit"), "click", (name, "Ada"));

        Assert.Equal("Hello Ada!", demo.ValueOf(session, Output(demo)));
    }

    [Fact]
    public async Task Enter_in_an_input_submits()
    {
        var name = new Textbox("Name");
        using var demo = new TestDemo(new Interface((string who) => who.ToUpperInvariant(), name, "textbox"));
        var session = demo.Open();

        await demo.RaiseAsync(session, name, "submit", (name, "ada"));

        Assert.Equal("ADA", demo.ValueOf(session, Output(demo)));
    }

    [Fact]
    public async Task Session_state_goes_in_and_comes_out()
    {
        var history = new State<List<string>>(() => []);
        var message = new Textbox("Message");
        using var demo = new TestDemo(new Interface(Store, [message, history], ["json", history]));
        var (ada, bob) = (demo.Open(), demo.Open());

        foreach (var text in (string[])["a", "b"])
            await demo.RaiseAsync(ada, Press(demo, "Submit"), "click", (message, text));
        await demo.RaiseAsync(bob, Press(demo, "Submit"), "click", (message, "x"));

        Assert.Equal("""["a"]""", PreviousOf(ada));
        Assert.Equal("[]", PreviousOf(bob));

        string PreviousOf(Session session) => ((JsonElement)demo.ValueOf(session, Components(demo).OfType<Json>().Single())!).GetProperty("Previous").GetRawText();

        static (object, List<string>) Store(string message, List<string> history) =>
            (new Dictionary<string, object> { ["Current"] = message, ["Previous"] = history.AsEnumerable().Reverse() }, [.. history, message]);
    }

    [Fact]
    public async Task The_name_state_makes_a_state_from_the_parameter()
    {
        using var demo = new TestDemo(new Interface((string text, int count = 5) => ($"{text}{count}", count + 1), ["textbox", "state"], ["textbox", "state"]));
        var session = demo.Open();
        var input = Components(demo).OfType<Textbox>().First();

        await demo.RaiseAsync(session, Press(demo, "Submit"), "click", (input, "n"));
        await demo.RaiseAsync(session, Press(demo, "Submit"), "click", (input, "n"));

        Assert.Equal("n6", demo.ValueOf(session, Output(demo)));
    }

    [Fact]
    public async Task Clear_puts_inputs_outputs_and_states_back()
    {
        var count = new State<int>(0);
        var name = new Textbox("Name") { Value = "Ada" };
        using var demo = new TestDemo(new Interface((string who, int n) => ($"{who} {n}", n + 1), [name, count], ["textbox", count]));
        var session = demo.Open();

        await demo.RaiseAsync(session, Press(demo, "Submit"), "click", (name, "Bob"));
        await demo.RaiseAsync(session, Press(demo, "Clear"), "click");

        Assert.Equal("Ada", demo.ValueOf(session, name));
        Assert.Equal("", demo.ValueOf(session, Output(demo)));
        await demo.RaiseAsync(session, Press(demo, "Submit"), "click", (name, "Bob"));
        Assert.Equal("Bob 0", demo.ValueOf(session, Output(demo)));
    }

    [Fact]
    public async Task A_live_interface_has_no_submit_and_runs_at_each_change()
    {
        var number = new Number("Number");
        using var demo = new TestDemo(new Interface((double n) => n * 2, number, "number") { Live = true });
        var session = demo.Open();

        Assert.DoesNotContain(Components(demo).OfType<Button>(), button => button.Value == "Submit");
        await demo.RaiseAsync(session, number, "change", (number, 21));

        Assert.Equal(42.0, demo.ValueOf(session, Output(demo)));
        Assert.Equal(TriggerMode.AlwaysLast, demo.Engine.Definition.Handlers.Single(handler => handler.Runs).Mode);
    }

    [Fact]
    public async Task With_outputs_only_the_button_says_generate()
    {
        using var demo = new TestDemo(new Interface((Random random) => random.Next(6) + 1, inputs: [], outputs: "number"));
        var session = demo.Open();

        await demo.RaiseAsync(session, Press(demo, "Generate"), "click");

        Assert.NotNull(demo.ValueOf(session, Output(demo)));
    }

    [Fact]
    public async Task With_inputs_only_nothing_is_shown()
    {
        var got = "";
        var name = new Textbox("Name");
        using var demo = new TestDemo(new Interface((string who) => { got = who; }, name, []));

        await demo.RaiseAsync(demo.Open(), Press(demo, "Submit"), "click", (name, "Ada"));

        Assert.Equal("Ada", got);
    }

    [Fact]
    public async Task A_unified_interface_shows_the_result_where_the_visitor_typed()
    {
        var text = new Textbox();
        using var demo = new TestDemo(new Interface((string value) => value + "!", text, text));
        var session = demo.Open();

        await demo.RaiseAsync(session, Press(demo, "Submit"), "click", (text, "a"));

        Assert.Equal("a!", demo.ValueOf(session, text));
        Assert.Single(Components(demo).OfType<Textbox>());
        Assert.True(demo.Engine.Definition.Interactivity.Of(demo.NumberOf(text), text));
    }

    [Fact]
    public async Task Stop_takes_the_place_of_submit_while_a_stream_runs_and_ends_it()
    {
        var release = new SemaphoreSlim(0);
        using var demo = new TestDemo(new Interface(Count, inputs: [], outputs: "number"));
        var session = demo.Open();
        var (submit, stop) = (Press(demo, "Generate"), Press(demo, "Stop"));

        await using var messages = demo.Admit(session, submit, "click").Single().RunAsync().GetAsyncEnumerator();
        while (await messages.MoveNextAsync() && messages.Current is not EngineMessage.Updated { HasValue: true })
            continue;
        Assert.False(session.Block(demo.NumberOf(submit)).Visible);
        Assert.True(session.Block(demo.NumberOf(stop)).Visible);

        await demo.RaiseAsync(session, stop, "click");
        var cancelled = false;
        while (await messages.MoveNextAsync())
            cancelled |= messages.Current is EngineMessage.Completed { Cancelled: true };

        Assert.True(cancelled);
        Assert.True(session.Block(demo.NumberOf(submit)).Visible);
        Assert.False(session.Block(demo.NumberOf(stop)).Visible);

        async IAsyncEnumerable<int> Count([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        {
            yield return 1;
            await release.WaitAsync(cancellation);
            yield return 2;
        }
    }

    [Fact]
    public void An_interface_without_inputs_and_outputs_is_refused_with_its_line()
    {
        var error = Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Interface(() => { }, [], [])));

        Assert.Contains("needs inputs or outputs", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("InterfaceTests.cs", error.File, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_name_of_a_component_is_refused_with_the_nearest()
    {
        var error = Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Interface((string text) => text, "texbox", "textbox")));

        Assert.Contains("Did you mean \"textbox\"?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_number_is_a_message_at_its_field()
    {
        var number = new Number("Number");
        using var demo = new TestDemo(new Interface((double n) => n, number, "number"));
        var session = demo.Open();
        var handler = demo.HandlersOf(Press(demo, "Submit"), "click").Single();

        var refused = Assert.IsType<Admission.Invalid>(demo.AdmitOne(session, handler, (number, null)));

        Assert.Equal([$"{demo.NumberOf(number)}"], refused.Fields.Keys);
        await demo.RaiseAsync(session, Press(demo, "Submit"), "click", (number, 1));
        Assert.Equal(1.0, demo.ValueOf(session, Output(demo)));
    }

    [Fact]
    public void All_fields_that_are_wrong_are_told_at_once()
    {
        using var demo = new TestDemo(new Interface(([System.ComponentModel.DataAnnotations.Required] string name, int age, DateOnly born) => name));
        var session = demo.Open();
        var fields = Components(demo).Where(component => component is not Button && component.IsPlaced).Take(3).ToList();

        var refused = Assert.IsType<Admission.Invalid>(demo.AdmitOne(session, demo.HandlersOf(Press(demo, "Submit"), "click").Single(), (fields[0], ""), (fields[1], null), (fields[2], "2026-01-01")));

        Assert.Equal(fields.Take(2).Select(field => $"{demo.NumberOf(field)}").Order(), refused.Fields.Keys.Order());
    }

    private static List<Component> Components(TestDemo demo) => [.. demo.Engine.Definition.Blocks.OfType<Component>()];

    private static Component Output(TestDemo demo) => Components(demo).Last(component => component is not Button && component.IsPlaced);

    private static Button Press(TestDemo demo, string text) => Components(demo).OfType<Button>().Single(button => button.Value == text);
}

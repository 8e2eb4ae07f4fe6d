using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class SentValuesTests
{
    [Fact]
    public void A_value_too_many_and_one_too_few_are_refused_and_nothing_is_stored()
    {
        var (name, other, shown) = (new Textbox("Name"), new Textbox("Other"), new Textbox("Shown"));
        var go = new Button("Go");
        go.Click((string text) => text, name, shown);
        using var demo = new TestDemo(new Blocks { name, other, shown, go });
        var session = demo.Open();

        var extra = Assert.IsType<Admission.Malformed>(demo.AdmitOne(session, 0, (name, "a"), (other, "b")));
        var forged = Assert.IsType<Admission.Malformed>(demo.AdmitOne(session, 0, (name, "a"), (shown, "b")));
        var missing = Assert.IsType<Admission.Malformed>(demo.AdmitOne(session, 0));

        Assert.Equal($"The handler takes no value of component {demo.NumberOf(other)}. It takes those of: {demo.NumberOf(name)}.", extra.Message);
        Assert.Contains($"component {demo.NumberOf(shown)}.", forged.Message, StringComparison.Ordinal);
        Assert.Equal($"The value of component {demo.NumberOf(name)} (Textbox \"Name\") is missing.", missing.Message);
        Assert.Equal("", demo.ValueOf(session, name));
        Assert.False(session.IsBusy);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_handler_that_is_none_is_refused(int handler)
    {
        var go = new Button("Go");
        go.Click(() => { });
        using var demo = new TestDemo(new Blocks { go });

        Assert.IsType<Admission.Malformed>(demo.AdmitOne(demo.Open(), handler));
    }

    [Fact]
    public void When_one_value_is_wrong_none_is_stored()
    {
        var (name, age) = (new Textbox("Name"), new Number("Age"));
        var go = new Button("Go");
        go.Click((string text, int years) => { }, [name, age], []);
        using var demo = new TestDemo(new Blocks { name, age, go });
        var session = demo.Open();

        var invalid = Assert.IsType<Admission.Invalid>(demo.AdmitOne(session, 0, (name, "Ada"), (age, "old")));

        Assert.Equal([$"{demo.NumberOf(age)}"], invalid.Fields.Keys);
        Assert.Equal("", demo.ValueOf(session, name));
        Assert.False(session.IsBusy);
    }

    [Fact]
    public async Task What_a_visitor_cannot_see_or_change_keeps_its_value()
    {
        var hidden = new Textbox("Hidden") { Value = "h", Visible = false };
        var inside = new Textbox("Inside") { Value = "i" };
        var still = new Textbox("Still") { Value = "f", Interactive = false };
        var shown = new Textbox("Shown");
        var go = new Button("Go");
        go.Click((string a, string b, string c) => a + b + c, [hidden, inside, still], [shown]);
        using var demo = new TestDemo(new Blocks { hidden, new Row { inside } with { Visible = false }, still, shown, go });
        var session = demo.Open();

        await demo.RaiseAsync(session, go, "click", (hidden, "x"), (inside, "y"), (still, "z"));

        Assert.Equal("hif", demo.ValueOf(session, shown));
    }

    [Fact]
    public async Task Each_of_two_events_of_one_session_gets_its_own_values()
    {
        var text = new Textbox("Text");
        var all = new State<List<string>>(() => []);
        var add = new Button("Add");
        add.Click((string item, List<string> items) => (List<string>)[.. items, item], text, all, all);
        using var demo = new TestDemo(new Blocks { text, add });
        var session = demo.Open();

        var first = demo.Admit(session, add, "click", (text, "a")).Single();
        var second = demo.Admit(session, add, "click", (text, "b")).Single();
        await foreach (var _ in first.RunAsync())
        {
        }

        await foreach (var _ in second.RunAsync())
        {
        }

        Assert.Equal(["a", "b"], (List<string>)session.States.Get(demo.NumberOf(all))!);
    }

    [Fact]
    public async Task A_wrong_value_of_a_field_that_only_a_change_reads_stops_that_change_and_nobody_is_told()
    {
        var (name, age, shown) = (new Textbox("Name"), new Number("Age"), new Textbox("Shown"));
        var result = new Textbox("Result");
        var go = new Button("Go");
        go.Click((string text) => text, name, shown);
        shown.Change((string text, int years) => text + years, [shown, age], [result]);
        using var demo = new TestDemo(new Blocks { name, age, shown, result, go });
        var session = demo.Open();

        var messages = await demo.RaiseAsync(session, go, "click", (name, "Ada"), (age, "old"), (shown, ""));

        Assert.Equal("Ada", demo.ValueOf(session, shown));
        Assert.Equal("", demo.ValueOf(session, result));
        Assert.Empty(messages.OfType<EngineMessage.Failed>());
        Assert.Equal(2, messages.OfType<EngineMessage.Completed>().Count());
    }

    [Fact]
    public async Task A_wrong_value_that_a_handler_puts_right_is_forgotten()
    {
        var (age, twice) = (new Number("Age"), new Number("Twice"));
        var go = new Button("Go");
        go.Click(() => 20.0, age);
        age.Change((int years) => years * 2.0, [age], [twice]);
        using var demo = new TestDemo(new Blocks { age, twice, go });
        var session = demo.Open();

        await demo.RaiseAsync(session, go, "click", (age, "old"));

        Assert.Equal(40.0, demo.ValueOf(session, twice));
    }

    [Fact]
    public void A_component_that_throws_while_it_reads_refuses_the_value_under_a_reference()
    {
        var picky = new Picky { Label = "Picky" };
        var go = new Button("Go");
        go.Click((string text) => { }, [picky], []);
        using var demo = new TestDemo(new Blocks { picky, go });
        var session = demo.Open();

        var invalid = Assert.IsType<Admission.Invalid>(demo.AdmitOne(session, 0, (picky, "a")));

        var fault = Assert.Single(demo.Faults);
        Assert.Contains(fault.Reference, invalid.Fields[$"{demo.NumberOf(picky)}"], StringComparison.Ordinal);
        Assert.Contains("Picky", fault.Handler, StringComparison.Ordinal);
        Assert.False(session.IsBusy);
    }

    private sealed record Picky : Component<string>
    {
        protected internal override Markup Render(RenderContext context) => Markup.Empty;

        protected override Parsed<string?> Parse(System.Text.Json.JsonElement json) => throw new InvalidOperationException("secret");
    }
}

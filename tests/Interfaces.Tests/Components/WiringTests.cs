using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

/// <summary>What a script can wire with its types checked: most of it is proven by compiling.</summary>
public sealed class WiringTests
{
    private readonly Button _button = new("Go");
    private readonly Textbox _text = new("Text");
    private readonly Number<int> _count = new("Count");
    private readonly Json _json = new();

    private sealed record Person(string Name, int Age);

    private enum Size
    {
        Big,
        Tall,
    }

    [Fact]
    public void Json_and_label_take_whatever_a_handler_returns()
    {
        static int Length(string text) => text.Length;
        static Person Make(string name, int age) => new(name, age);
        static Dictionary<string, object> Table(string name) => new() { ["name"] = name };
        static async Task<decimal> Later(string name) => await Task.FromResult((decimal)name.Length);
        static async IAsyncEnumerable<bool> Stream(string name)
        {
            await Task.CompletedTask;
            yield return name.Length > 0;
        }

        _button.Click(Length, _text, _json);
        _button.Click(Make, _text, _count, _json);
        _button.Click(Table, _text, _json);
        _button.Click(Later, _text, _json);
        _button.Click(Stream, _text, _json);
        _button.Click((string text) => text.Length, _text, _json);
        _button.Click(() => 1.5, _json);
        _button.Click((string text) => new Dictionary<string, float> { [text] = 0.5f }, _text, new Label());

        Assert.All(_button.Identity.Listeners, listener => Assert.Single(listener.Outputs));
        Assert.Equal(8, _button.Identity.Listeners.Count);
    }

    [Fact]
    public void What_displays_take_is_known_when_the_demo_loads()
    {
        var label = new Label();
        var html = new Html();
        _button.Click((string text) => new Dictionary<string, double> { [text] = 1 }, _text, label);
        _button.Click((string text) => new[] { (text, 0.5) }, _text, label);
        _button.Click((string text) => new Person(text, 1), _text, _json);
        _button.Click((string text) => Markup.Of($"<b>{text}</b>"), _text, html);

        Assert.Equal(4, DemoDefinition.Of(new Blocks { _text, _button, label, _json, html }).Handlers.Count);

        var (name, go, other) = (new Textbox(), new Button(), new Label());
        go.Click((string text) => new Person(text, 1), name, other);
        Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { name, go, other }));
    }

    [Fact]
    public void Json_can_be_read_as_json()
    {
        _button.Click((JsonElement json) => json.ToString(), _json, _text);

        Assert.Equal([_json], _button.Identity.Listeners[0].Inputs);
    }

    [Fact]
    public void Several_choices_are_an_array_or_anything_it_is()
    {
        var group = new CheckboxGroup(["a", "b"]);
        static string Join(string[] items) => string.Join(", ", items);
        static int Count(IReadOnlyList<string> items) => items.Count;
        static List<string> Reverse(IEnumerable<string> items) => [.. items.Reverse()];

        group.Change(Join, group, _text);
        group.Change(Count, group, _count);
        group.Change(Reverse, group, group);
        group.Change((string[] items) => items, group, new MultiselectDropdown());
        group.Input((IReadOnlyList<string> items) => items.Count, group, _count);

        Assert.Equal(5, group.Identity.Listeners.Count);
    }

    [Fact]
    public void The_other_components_have_the_type_of_their_value()
    {
        var size = new Radio<Size>();
        var when = new DateTimePicker<DateOnly>();
        var html = new Html();
        static Markup Describe(Size size, DateOnly day, bool yes, int count) => Markup.Of($"<b>{size} {day} {yes} {count}</b>");

        size.Change(Describe, size, when, new Checkbox(), _count, html);
        when.Submit((DateOnly day) => day.AddDays(1), when, when);
        _text.Submit((string text) => "<b>" + text.Length + "</b>", _text, html);
        _count.Submit((int count) => (Size)count, _count, size);

        Assert.Equal("<b>&lt;</b>", html.Accept(Markup.Of($"<b>{"<"}</b>")).Value);
        Assert.Single(when.Identity.Listeners);
    }

    [Fact]
    public void A_component_of_a_scripts_own_renders_parses_and_is_framed()
    {
        var stars = new Stars { Label = "Quality & price", Value = 2 };

        var element = Page.Render(stars);
        _button.Click((int count) => count + 1, stars, stars);

        Assert.Equal("component custom", element.ClassName);
        Assert.Equal("Quality & price", element.QuerySelector("fieldset[data-value=one] > legend")!.TextContent);
        Assert.Equal("2", element.QuerySelector("input[checked]")!.GetAttribute("value"));
        Assert.Equal(4, Page.Send(stars, "\"4\""));
        Assert.Equal(new Page.Refused("Choose 1 to 5 stars."), Page.Send(stars, "\"6\""));
        Assert.Equal("★★", Page.Render(stars, interactive: false).QuerySelector(".panel[role=group][aria-labelledby=d1-3-label]")!.TextContent);
        Assert.Equal(["Max"], (stars with { Max = 3 }).Changed);
    }

    // As a script writes it, which says protected: it does not see internals as this project does.
    private sealed record Stars : Component<int>, IRaisesChange
    {
        public int Max { get; init => field = Set(value); } = 5;

        protected internal override Markup Render(RenderContext context) => context.Interactive
            ? Frame.Group(this, context, "one", Markup.Join(Enumerable.Range(1, Max).Select(star => Markup.Of(
                $"""<label><input type="radio" name="{context.Id}" value="{star}"{Markup.Attribute("checked", HasValue && Value == star)}>{star}</label>"""))))
            : Frame.Output(this, context, Markup.Text(new string('★', Value)));

        protected override Parsed<int> Parse(JsonElement json) =>
            json.ValueKind == JsonValueKind.String && int.TryParse(json.GetString(), out var star) && star >= 1 && star <= Max
                ? Parsed.Ok(star)
                : Parsed.Error<int>($"Choose 1 to {Max} stars.");
    }
}

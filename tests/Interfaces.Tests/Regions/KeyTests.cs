using Interfaces.Engine;

namespace Interfaces.Tests.Regions;

/// <summary>What a block with a key keeps when its Render runs again.</summary>
public sealed class KeyTests
{
    private readonly State<int> _run = new(0);
    private readonly Button _again = new("Again");

    public KeyTests() => _again.Click((int run) => run + 1, _run, _run);

    [Fact]
    public async Task It_keeps_its_number_and_what_a_visitor_made_of_its_value()
    {
        Column Form(int run)
        {
            var name = new Textbox("Name") { Key = "name", Value = "declared", Info = $"Run {run}" };
            var other = new Textbox("Other") { Value = "declared" };
            var save = new Button("Save");
            save.Click((string name, string other) => { }, [name, other], []);
            return [name, other, save];
        }

        using var demo = new RegionDemo(new Blocks { _again, Render.Of(Form, _run) });
        var session = await demo.OpenAsync();
        var (name, other) = (RegionDemo.Number(session, "Name"), RegionDemo.Number(session, "Other"));
        await demo.RaiseAsync(session, RegionDemo.Number(session, "Save"), "click", ("Name", "Ada"), ("Other", "Bob"));

        await demo.ClickAsync(session, "Again");

        Assert.Equal(name, RegionDemo.Number(session, "Name"));
        Assert.Equal("Ada", RegionDemo.Value(session, "Name"));
        Assert.Equal("Run 1", ((Textbox)session.Block(name)).Info);
        Assert.NotEqual(other, RegionDemo.Number(session, "Other"));
        Assert.Equal("declared", RegionDemo.Value(session, "Other"));
        Assert.True(demo.Demo.Engine.RenderBlock("d1", session, other).IsEmpty);
    }

    [Fact]
    public async Task What_nobody_changed_follows_the_function_and_the_page_is_told_of_the_value()
    {
        Block Form(int run) => new Textbox("Name") { Key = 1, Value = $"run {run}" };
        using var demo = new RegionDemo(new Blocks { _again, Render.Of(Form, _run) });
        var session = await demo.OpenAsync();

        var messages = await demo.ClickAsync(session, "Again");

        Assert.Equal("run 1", RegionDemo.Value(session, "Name"));
        Assert.True(Assert.Single(messages.OfType<EngineMessage.Updated>()).HasValue);
    }

    [Fact]
    public async Task The_named_properties_are_preserved_and_no_others()
    {
        Column Form(int run)
        {
            var name = new Textbox("Name") { Key = 1, Value = "declared", Preserved = ["Info"] };
            var mark = new Button("Mark");
            mark.Click(() => name with { Info = "marked", Value = "changed" }, [], [name]);
            return [name, mark];
        }

        using var demo = new RegionDemo(new Blocks { _again, Render.Of(Form, _run) });
        var session = await demo.OpenAsync();
        await demo.ClickAsync(session, "Mark");
        await demo.ClickAsync(session, "Again");

        Assert.Equal("marked", ((Textbox)session.Block(RegionDemo.Number(session, "Name"))).Info);
        Assert.Equal("declared", RegionDemo.Value(session, "Name"));
    }

    [Fact]
    public async Task It_is_a_key_among_blocks_of_its_type_in_its_region()
    {
        Column Form(int run) => [new Textbox($"Text {run}") { Key = 1 }, new Number($"Number {run}") { Key = 1 }];
        using var demo = new RegionDemo(new Blocks { _again, Render.Of(Form, _run), Render.Of(Form, _run) });
        var session = await demo.OpenAsync();
        var before = session.Describe().Blocks.Where(block => block.Kind is "Textbox" or "Number").Select(block => block.Number).ToList();
        Assert.Equal(4, before.Distinct().Count());

        await demo.ClickAsync(session, "Again");

        Assert.Equal(before, session.Describe().Blocks.Where(block => block.Kind is "Textbox" or "Number").Select(block => block.Number));
    }

    [Fact]
    public async Task A_state_with_a_key_keeps_its_value_and_one_without_begins_anew()
    {
        var deleted = new List<int>();
        Column Form(int run)
        {
            var kept = new State<int>(0) { Key = "kept" };
            var fresh = new State<int>(0) { OnDelete = deleted.Add };
            var up = new Button("Up");
            var shown = new Textbox("Shown");
            up.Click((int kept, int fresh) => (kept + 1, fresh + 1, $"{kept + 1} {fresh + 1}"), [kept, fresh], [kept, fresh, shown]);
            return [up, shown];
        }

        using var demo = new RegionDemo(new Blocks { _again, Render.Of(Form, _run) });
        var session = await demo.OpenAsync();
        await demo.ClickAsync(session, "Up");
        await demo.ClickAsync(session, "Up");
        Assert.Equal("2 2", RegionDemo.Value(session, "Shown"));

        await demo.ClickAsync(session, "Again");
        await demo.ClickAsync(session, "Up");

        Assert.Equal("3 1", RegionDemo.Value(session, "Shown"));
        Assert.Equal([2], deleted);
    }

    [Theory]
    [InlineData("twice", "Two Textbox have the Key a. Give each its own.")]
    [InlineData("unknown", "is to preserve Colour, and has no such property.")]
    public async Task Keys_that_cannot_work_are_told_where_to_mend(string what, string message)
    {
        Column Form() => what == "twice"
            ? [new Textbox { Key = "a" }, new Textbox { Key = "a" }]
            : [new Textbox { Key = "a", Preserved = ["Colour"] }];
        using var demo = new RegionDemo(new Blocks { new Render(Form) });
        await demo.OpenAsync();

        var fault = Assert.Single(demo.Faults);
        Assert.Contains(message, fault.Error.Message, StringComparison.Ordinal);
        Assert.Matches("^KeyTests.cs, line [0-9]+: ", fault.Error.Message);
    }
}

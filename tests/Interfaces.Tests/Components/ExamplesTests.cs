using Interfaces.Engine;
using Interfaces.Tests.Engine;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class ExamplesTests
{
    private readonly Textbox _name = new("Name");
    private readonly Number<int> _age = new("Age") { Maximum = 150 };
    private readonly Textbox _said = new("Said");

    [Fact]
    public async Task A_click_fills_the_inputs_and_leaves_alone_what_the_example_leaves_out()
    {
        var examples = new Examples([["Ada", 36], [null, 40], ["Grace"]], [_name, _age]);
        using var demo = new TestDemo(new Blocks { _name, _age, examples });
        var session = demo.Open();

        var seen = new List<(object?, object?)>();
        for (var index = 0; index < 3; index++)
        {
            await demo.RaiseAsync(session, examples, "click", (examples, index));
            seen.Add((demo.ValueOf(session, _name), demo.ValueOf(session, _age)));
        }

        Assert.Equal([("Ada", 36), ("Ada", 40), ("Grace", 40)], seen);
    }

    [Fact]
    public async Task A_handler_runs_with_the_example_when_it_is_wanted()
    {
        var examples = new Examples(["Ada", "Grace"], [_name], (string name) => $"Hello {name}", [_said]) { RunOnClick = true };
        using var demo = new TestDemo(new Blocks { _name, examples, _said });
        var session = demo.Open();

        await demo.RaiseAsync(session, examples, "click", (examples, 1));

        Assert.Equal("Hello Grace", demo.ValueOf(session, _said));
    }

    [Fact]
    public async Task An_Interface_fills_its_additional_inputs_as_well()
    {
        using var demo = new TestDemo(new Interface((string name, int age) => $"{name} is {age}", _name, "textbox")
        {
            AdditionalInputs = _age,
            Examples = [["Ada", 36]],
            RunOnClick = true,
        });
        var session = demo.Open();
        var examples = demo.Engine.Definition.Blocks.OfType<Examples>().Single();

        await demo.RaiseAsync(session, examples, "click", (examples, 0));

        var output = demo.Engine.Definition.Blocks.OfType<Textbox>().Single(text => !text.Is(_name));
        Assert.Equal("Ada is 36", demo.ValueOf(session, output));
        Assert.Contains(demo.Engine.Definition.Blocks.OfType<Accordion>().Single().Nested, nested => nested.Is(_age));
    }

    [Fact]
    public void What_examples_fill_stays_an_input()
    {
        using var demo = new TestDemo(new Blocks { _name, new Examples(["Ada"], [_name]) });

        Assert.DoesNotContain("readonly", demo.Engine.Render("d1").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_are_kept_from_the_first_click_on_with_all_that_was_yielded()
    {
        var calls = 0;
        async IAsyncEnumerable<string> Count(string name)
        {
            calls++;
            yield return name + " 1";
            await Task.Yield();
            yield return name + " 2";
        }

        var examples = new Examples(["Ada", "Grace"], [_name], Count, [_said]) { Cache = ExampleCache.Lazy };
        using var demo = new TestDemo(new Blocks { _name, examples, _said });

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var messages = await demo.RaiseAsync(demo.Open(), examples, "click", (examples, 1));
            Assert.Equal(["Grace 1", "Grace 2"], messages.OfType<EngineMessage.Updated>().Where(update => update.Block == demo.NumberOf(_said)).Select(update => update.Properties["Value"].GetString()));
        }

        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task All_examples_that_need_no_visitor_are_run_beforehand()
    {
        var calls = new List<(string, int)>();
        using var demo = new TestDemo(new Interface((string name, int age) => { calls.Add((name, age)); return age; }, [_name with { Value = "Nobody" }, _age], "number")
        {
            Examples = [["Ada", 36], ["Grace"], [null, 40]],
            CacheExamples = ExampleCache.Eager,
        });
        await demo.Engine.PrepareAsync(CancellationToken.None);
        var examples = demo.Engine.Definition.Blocks.OfType<Examples>().Single();

        var messages = await demo.RaiseAsync(demo.Open(), examples, "click", (examples, 2));

        Assert.Equal([("Ada", 36), ("Nobody", 40)], calls);
        Assert.Contains(messages, message => message is EngineMessage.Completed { FromCache: true });
    }

    [Fact]
    public async Task What_a_visitor_typed_is_not_answered_with_the_result_of_an_example()
    {
        using var demo = new TestDemo(new Interface((string name, int age) => $"{name} {age}", [_name, _age], "textbox")
        {
            Examples = [["Ada"]],
            CacheExamples = ExampleCache.Lazy,
        });
        var examples = demo.Engine.Definition.Blocks.OfType<Examples>().Single();
        var output = demo.Engine.Definition.Blocks.OfType<Textbox>().Single(text => !text.Is(_name));

        foreach (var age in (int[])[36, 40])
        {
            var session = demo.Open();
            session.Change(demo.NumberOf(_age), age, static (block, age) => ((Component)block).WithValue(age));
            await demo.RaiseAsync(session, examples, "click", (examples, 0));
            Assert.Equal($"Ada {age}", demo.ValueOf(session, output));
        }
    }

    [Fact]
    public async Task Who_chooses_an_example_that_is_not_enough_is_told_what_is_missing()
    {
        using var demo = new TestDemo(new Interface((string name, int age) => age, [_name, _age], "number") { Examples = [["Ada"]], RunOnClick = true });
        var examples = demo.Engine.Definition.Blocks.OfType<Examples>().Single();

        var messages = await demo.RaiseAsync(demo.Open(), examples, "click", (examples, 0));

        Assert.Equal($"{demo.NumberOf(_age)}", Assert.Single(Assert.Single(messages.OfType<EngineMessage.Failed>()).Fields).Key);
    }

    public static TheoryData<ExampleRows, string> WrongRows => new()
    {
        { [["Ada", 36, true]], "Example 1 has 3 values, but there are 2 inputs (Name, Age)." },
        { [["Ada"], ["Grace", "old"]], "Example 2 has a value that Number \"Age\" does not take:" },
        { [["Ada", 151]], "Example 1 has a value that Number \"Age\" does not take: Enter a whole number of at most 150." },
    };

    [Theory]
    [MemberData(nameof(WrongRows))]
    public void Rows_that_do_not_fit_are_an_error_at_load_with_their_line(ExampleRows rows, string message)
    {
        var error = Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { _name, _age, new Examples(rows, [_name, _age], "Examples", "a.csx", 7) }));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(("a.csx", 7), (error.File, error.Line));
    }

    [Fact]
    public void What_is_no_choice_is_no_example_either()
    {
        var city = new Dropdown(["Oslo"], "City");

        Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { city, new Examples(["Paris"], [city]) }));
    }

    [Fact]
    public void To_run_examples_takes_a_handler_and_labels_one_for_each()
    {
        Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { _name, new Examples(["Ada"], [_name]) { RunOnClick = true } }));
        Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { _name, new Examples(["Ada"], [_name]) { RowLabels = ["a", "b"] } }));
        Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Interface(() => 1) { Examples = ["Ada"] }));
    }

    [Fact]
    public void Several_columns_are_a_table_without_those_that_no_example_has()
    {
        var table = Page.Render(new Examples([[null, "Ada", null], [null, "Grace", 3]], [new Textbox("Left out"), _name, _age]) { RowsPerPage = 1 });

        Assert.Equal(["Name", "Age"], table.QuerySelectorAll("th").Select(header => header.TextContent));
        Assert.Equal([false, true], table.QuerySelectorAll("tbody tr").Select(row => row.HasAttribute("hidden")));
        Assert.Equal(["Ada", "Grace"], table.QuerySelectorAll("button.sample").Select(button => button.TextContent));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("-1")]
    [InlineData("\"0\"")]
    [InlineData("0.5")]
    [InlineData("{}")]
    public void Only_an_example_that_there_is_can_be_chosen(string json) =>
        Assert.Equal(new Page.Refused("Choose one of the examples."), Page.Send(new Examples(["a", "b"], [_name]), json));

    [Fact]
    public void What_was_chosen_is_what_the_server_knows()
    {
        var examples = new Examples([["Ada", 36]], [_name, _age]);

        var select = (SelectData)examples.ReadEvent(typeof(SelectData), Page.Json("""{"index":0,"rowValue":["forged"]}""")).Value!;

        Assert.Equal(["Ada", "36"], select.RowValue.Select(value => value.ToString()));
        Assert.NotNull(examples.ReadEvent(typeof(SelectData), Page.Json("""{"index":1}""")).Error);
    }
}

using System.ComponentModel.DataAnnotations;
using Interfaces.Engine;
using Interfaces.Tests.Engine;

namespace Interfaces.Tests.Demos;

public sealed class DerivedInterfaceTests
{
    public enum Size
    {
        Small,
        Large,
    }

    [Fact]
    public async Task A_record_is_filled_in_as_one_group()
    {
        using var demo = new TestDemo(new Interface((Person person) => $"{person.Name} from {person.Home.City}"));
        var session = demo.Open();
        var group = Single<FieldGroup<Person>>(demo);

        await demo.RaiseAsync(session, Submit(demo), "click", (group, new { Name = "Ann", Age = 30, Home = new { City = "Ulm" } }));

        Assert.Equal("Person", group.Label);
        Assert.Equal("Ann from Ulm", demo.ValueOf(session, Output(demo)));
    }

    [Fact]
    public void A_field_that_cannot_be_read_is_refused_at_its_path()
    {
        using var demo = new TestDemo(new Interface((Person person) => person.Name));
        var group = Single<FieldGroup<Person>>(demo);

        var invalid = Assert.IsType<Admission.Invalid>(Click(demo, (group, new { Name = "Ann", Age = "x", Home = new { City = "Ulm" } })));

        Assert.Equal($"{demo.NumberOf(group)}.Age", Assert.Single(invalid.Fields).Key);
    }

    [Fact]
    public async Task What_attributes_demand_is_told_at_the_field()
    {
        using var demo = new TestDemo(new Interface(([Required] string nickName, Person person) => nickName + person.Name));
        var (name, group) = (Components(demo).OfType<Textbox>().First(), Single<FieldGroup<Person>>(demo));

        var messages = await demo.RaiseAsync(demo.Open(), Submit(demo), "click", (name, " "), (group, new { Name = "Ann", Age = 30, Home = new { City = "U" } }));

        var failed = Assert.Single(messages.OfType<EngineMessage.Failed>());
        Assert.Equal("The Nick name field is required.", failed.Fields![$"{demo.NumberOf(name)}"]);
        Assert.Equal("The field City must be a string or array type with a minimum length of '3'.", failed.Fields[$"{demo.NumberOf(group)}.Home.City"]);
    }

    [Fact]
    public async Task Every_kind_of_parameter_arrives_as_its_type()
    {
        using var demo = new TestDemo(new Interface(
            (string text, bool yes, int whole, decimal money, Size size, Size[] sizes, DateOnly day, Guid id, List<string> lines, double? maybe) =>
                FormattableString.Invariant($"{text} {yes} {whole} {money} {size} {sizes.Length} {day:o} {id:N} {lines.Count} {maybe is null}")));
        var session = demo.Open();
        object?[] values = ["a", true, 5, 1.5, "Large", new[] { "Small", "Large" }, "2026-01-31", "f4a8b6de-0a5f-4d2e-9a75-d4f0f0d2a001", "x\ny", null];
        var inputs = Components(demo).Where(component => component is not Button && component != Output(demo)).Zip(values, (component, value) => ((Block)component, value)).ToArray();

        await demo.RaiseAsync(session, Submit(demo), "click", inputs);

        Assert.Equal("a True 5 1.5 Large 2 2026-01-31 f4a8b6de0a5f4d2e9a75d4f0f0d2a001 2 True", demo.ValueOf(session, Output(demo)));
    }

    [Fact]
    public async Task A_value_of_the_browser_comes_in_and_goes_out()
    {
        var score = new BrowserState<int>("score", 10);
        var add = new Button("Add");
        add.Click((int n) => n + 1, score, score);
        using var demo = new TestDemo(new Blocks { score, add });
        var session = demo.Open();

        var first = await demo.RaiseAsync(session, add, "click");
        var second = await demo.RaiseAsync(session, add, "click", (score, 40));

        Assert.Equal(("score", 11), Stored(first));
        Assert.Equal(("score", 41), Stored(second));

        static (string?, int) Stored(List<EngineMessage> messages)
        {
            var update = Assert.Single(messages.OfType<EngineMessage.Updated>());
            return (update.StorageKey, update.Properties["Value"].GetInt32());
        }
    }

    [Fact]
    public async Task A_state_that_is_changed_in_place_tells_who_listens()
    {
        var list = new State<List<int>>(() => []);
        var count = new Number<int>("Count");
        var add = new Button("Add");
        add.Click(
            (List<int> items) =>
            {
                items.Add(1);
                return items;
            },
            [list],
            [list]);
        list.Change((List<int> items) => items.Count, [list], [count]);
        using var demo = new TestDemo(new Blocks { count, add });
        var session = demo.Open();

        await demo.RaiseAsync(session, add, "click");
        await demo.RaiseAsync(session, add, "click");

        Assert.Equal(2, demo.ValueOf(session, count));
    }

    private static Admission Click(TestDemo demo, params (Block, object?)[] values) =>
        demo.AdmitOne(demo.Open(), Assert.Single(demo.HandlersOf(Submit(demo), "click")), values);

    private static Button Submit(TestDemo demo) => Components(demo).OfType<Button>().Single(button => button.Value == "Submit");

    private static Component Output(TestDemo demo) => Components(demo).Single(component => component.Label == "Output");

    private static T Single<T>(TestDemo demo) => Assert.Single(Components(demo).OfType<T>());

    private static IReadOnlyList<Component> Components(TestDemo demo) => [.. demo.Engine.Definition.Blocks.OfType<Component>()];

    public sealed record Address([MinLength(3)] string City);

    public sealed record Person(string Name, int Age, Address Home);
}

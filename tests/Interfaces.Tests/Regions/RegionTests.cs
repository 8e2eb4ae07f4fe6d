using System.Runtime.CompilerServices;
using Interfaces.Engine;

namespace Interfaces.Tests.Regions;

/// <summary>What a Render makes, when, and for whom.</summary>
public sealed class RegionTests
{
    [Fact]
    public async Task It_runs_when_the_page_opens_and_at_each_change_of_an_input()
    {
        var runs = 0;
        var count = new Slider(0, 5) { Label = "Count" };
        IEnumerable<Block> Boxes(int count)
        {
            runs++;
            return Enumerable.Range(0, count).Select(number => new Textbox($"Box {number}"));
        }

        using var demo = new RegionDemo(new Blocks { count, new Render(Boxes, [count]) });
        var session = await demo.OpenAsync();
        Assert.Equal(1, runs);

        var messages = await demo.RaiseAsync(session, RegionDemo.Number(session, "Count"), "change", ("Count", 2));

        Assert.Equal(["Count", "Box 0", "Box 1"], RegionDemo.Texts(session));
        var rendered = Assert.Single(messages.OfType<EngineMessage.Rendered>());
        Assert.Equal(["Box 0", "Box 1"], rendered.Blocks.Select(block => block.Text!));
        Assert.Contains("Box 1", demo.Demo.Engine.Render("d1", session).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Box 1", demo.Demo.Engine.Render("d1").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_runs_at_the_given_triggers_and_then_at_no_other()
    {
        var text = new Textbox("Text");
        var length = Render.Of((string text) => new Markdown($"{text.Length}") { Label = "Length" }, text) with { Triggers = [text.Submit()] };
        using var demo = new RegionDemo(new Blocks { text, length });
        var session = await demo.OpenAsync();
        Assert.Null(RegionDemo.Find(session, "Length"));

        await demo.RaiseAsync(session, RegionDemo.Number(session, "Text"), "change", ("Text", "abc"));
        Assert.Null(RegionDemo.Find(session, "Length"));

        await demo.RaiseAsync(session, RegionDemo.Number(session, "Text"), "submit", ("Text", "abc"));
        Assert.Equal("3", RegionDemo.Value(session, "Length"));
    }

    [Fact]
    public async Task Listeners_inside_read_and_write_blocks_inside_and_outside()
    {
        var greeting = new Textbox("Greeting");
        Column Form()
        {
            var name = new Textbox("Name");
            var copy = new Textbox("Copy");
            var greet = new Button("Greet");
            greet.Click((string name) => ($"Hello {name}", name), [name], [greeting, copy]);
            return [name, copy, greet];
        }

        using var demo = new RegionDemo(new Blocks { greeting, new Render(Form) });
        var session = await demo.OpenAsync();

        await demo.RaiseAsync(session, RegionDemo.Number(session, "Greet"), "click", ("Name", "Ada"));

        Assert.Equal("Hello Ada", RegionDemo.Value(session, "Greeting"));
        Assert.Equal("Ada", RegionDemo.Value(session, "Copy"));
        Assert.True(session.View(RegionDemo.Number(session, "Name")).IsInteractive);
        Assert.False(session.View(RegionDemo.Number(session, "Copy")).IsInteractive);
    }

    [Fact]
    public async Task A_listener_inside_to_a_block_outside_is_dropped_with_the_run_that_wired_it()
    {
        var text = new Textbox("Text");
        var heard = new List<int>();
        var run = new State<int>(0);
        var again = new Button("Again");
        again.Click((int run) => run + 1, run, run);
        Block Listening(int run)
        {
            text.Change((string _) => heard.Add(run), [text], []);
            return new Markdown();
        }

        using var demo = new RegionDemo(new Blocks { text, again, Render.Of(Listening, run) });
        var session = await demo.OpenAsync();
        await demo.RaiseAsync(session, RegionDemo.Number(session, "Text"), "change", ("Text", "a"));
        await demo.ClickAsync(session, "Again");
        await demo.RaiseAsync(session, RegionDemo.Number(session, "Text"), "change", ("Text", "b"));

        Assert.Equal([0, 1], heard);
    }

    [Fact]
    public async Task Two_visitors_share_nothing()
    {
        var things = new State<List<string>>(() => []);
        var add = new Button("Add");
        add.Click((List<string> all) => (List<string>)[.. all, $"Thing {all.Count}"], things, things);
        IEnumerable<Block> List(List<string> all)
        {
            foreach (var thing in all)
            {
                var button = new Button(thing);
                button.Click((List<string> now) => now.Where(other => other != thing).ToList(), [things], [things]);
                yield return button;
            }
        }

        using var demo = new RegionDemo(new Blocks { add, Render.Of(List, things) });
        var ada = await demo.OpenAsync();
        var bob = await demo.OpenAsync();
        await demo.ClickAsync(ada, "Add");
        await demo.ClickAsync(ada, "Add");
        await demo.ClickAsync(bob, "Add");

        Assert.Equal(["Add", "Thing 0", "Thing 1"], RegionDemo.Texts(ada));
        Assert.Equal(["Add", "Thing 0"], RegionDemo.Texts(bob));

        // The numbers of one visitor's handlers mean nothing to the other's session.
        var handler = RegionDemo.Handler(ada, "Thing 1", "click");
        Assert.DoesNotContain(bob.Describe().Handlers, other => other.Number == handler);
        Assert.IsType<Admission.Changed>(demo.Admit(bob, handler, []));
        await demo.ClickAsync(ada, "Thing 0");
        Assert.Equal(["Add", "Thing 1"], RegionDemo.Texts(ada));
        Assert.Equal(["Add", "Thing 0"], RegionDemo.Texts(bob));
    }

    [Fact]
    public async Task A_handler_that_is_gone_is_answered_clearly()
    {
        var state = new State<int>(0);
        Block Next(int at)
        {
            var next = new Button($"Next {at}");
            next.Click((int now) => now + 1, state, state);
            return next;
        }

        using var demo = new RegionDemo(new Blocks { Render.Of(Next, state) });
        var session = await demo.OpenAsync();
        var gone = RegionDemo.Handler(session, "Next 0", "click");
        await demo.ClickAsync(session, "Next 0");

        var changed = Assert.IsType<Admission.Changed>(demo.Admit(session, gone, []));
        Assert.Contains("has changed", changed.Message, StringComparison.Ordinal);
        Assert.Equal(["Next 1"], RegionDemo.Texts(session));
        Assert.IsType<Admission.Malformed>(demo.Admit(session, -1, []));
    }

    [Fact]
    public async Task It_may_be_async_and_may_stream_and_may_show_nothing()
    {
        async IAsyncEnumerable<Block?> Growing([EnumeratorCancellation] CancellationToken cancellation)
        {
            var column = new Column { new Markdown("one") { Label = "One" } };
            yield return column;
            await Task.Yield();
            column.Add(new Markdown("two") { Label = "Two" });
            yield return column;
        }

        async Task<Block?> Nothing()
        {
            await Task.Yield();
            return null;
        }

        using var demo = new RegionDemo(new Blocks { new Render(Growing), new Render(Nothing) });
        var session = demo.Demo.Open();
        var handlers = session.Describe().Handlers;

        var messages = (await demo.RunAsync(session, handlers[0].Number, [])).OfType<EngineMessage.Rendered>().ToList();
        var one = RegionDemo.Number(session, "One");
        Assert.Equal([1, 2], messages.Select(message => message.Blocks[0].Blocks.Count));
        Assert.Equal(one, messages[0].Blocks[0].Blocks[0].Number);

        var none = Assert.Single((await demo.RunAsync(session, handlers[1].Number, [])).OfType<EngineMessage.Rendered>());
        Assert.Empty(none.Blocks);
    }

    [Fact]
    public async Task A_region_inside_a_region_runs_when_it_is_made()
    {
        var outer = new State<int>(1);
        var more = new Button("More");
        more.Click((int now) => now + 1, outer, outer);
        Block Outer(int count)
        {
            var inner = new State<int>(10 * count);
            Block Inner(int value)
            {
                var up = new Button($"Up {value}");
                up.Click((int now) => now + 1, inner, inner);
                return up;
            }

            return new Row { new Markdown { Label = $"Outer {count}" }, Render.Of(Inner, inner) };
        }

        using var demo = new RegionDemo(new Blocks { more, Render.Of(Outer, outer) });
        var session = await demo.OpenAsync();
        Assert.Equal(["More", "Outer 1", "Up 10"], RegionDemo.Texts(session));

        await demo.ClickAsync(session, "Up 10");
        Assert.Equal(["More", "Outer 1", "Up 11"], RegionDemo.Texts(session));

        await demo.ClickAsync(session, "More");
        Assert.Equal(["More", "Outer 2", "Up 20"], RegionDemo.Texts(session));
    }

    [Fact]
    public async Task The_change_of_a_state_is_heard_inside_and_outside_though_only_listeners_inside_name_it()
    {
        var score = new State<int>(0);
        var outside = new Textbox("Outside");
        score.Change((int now) => $"{now}", score, outside);
        Column Game()
        {
            var own = new State<int>(0);
            var inside = new Textbox("Inside");
            var up = new Button("Up");
            up.Click((int score, int own) => (score + 1, own + 10), [score, own], [score, own]);
            own.Change((int now) => $"{now}", own, inside);
            return [inside, up];
        }

        using var demo = new RegionDemo(new Blocks { outside, new Render(Game), new Render(Game) });
        var session = await demo.OpenAsync();
        var messages = await demo.ClickAsync(session, "Up");

        Assert.Equal("1", RegionDemo.Value(session, "Outside"));
        Assert.Equal("10", RegionDemo.Value(session, "Inside"));
        Assert.Single(messages.OfType<EngineMessage.Updated>(), update => update.Block == RegionDemo.Number(session, "Outside"));
    }

    [Fact]
    public async Task A_whole_demo_may_be_inside()
    {
        Column Form() => new() { new Interface((string name) => $"Hello {name}", "textbox", "textbox") { Title = "Inner" } };
        using var demo = new RegionDemo(new Blocks { new Render(Form) });
        var session = await demo.OpenAsync();

        await demo.RaiseAsync(session, RegionDemo.Number(session, "Submit"), "click", ("Name", "Ada"));

        Assert.Equal("Hello Ada", RegionDemo.Value(session, "Output"));
    }

    [Fact]
    public async Task What_listens_inside_to_the_opening_of_the_page_runs_when_it_is_made()
    {
        Block Now()
        {
            var value = new Textbox("Value");
            value.Computed(() => "computed");
            return value;
        }

        using var demo = new RegionDemo(new Blocks { new Render(Now) });
        var session = await demo.OpenAsync();

        Assert.Equal("computed", RegionDemo.Value(session, "Value"));
    }

    [Fact]
    public async Task A_failure_keeps_what_was_there_and_the_rest_of_the_demo()
    {
        var choice = new Textbox("Choice");
        var echo = new Textbox("Echo");
        var go = new Button("Go");
        go.Click((string text) => text, choice, echo);
        Block Picky(string? choice) => choice == "bad" ? throw new InvalidOperationException("Not that.") : new Markdown { Label = $"Shown {choice}" };
        using var demo = new RegionDemo(new Blocks { choice, go, echo, new Render(Picky, [choice]) });
        var session = await demo.OpenAsync();

        var messages = await demo.RaiseAsync(session, RegionDemo.Number(session, "Choice"), "change", ("Choice", "bad"));

        var failed = Assert.Single(messages.OfType<EngineMessage.Failed>());
        Assert.NotNull(failed.Reference);
        Assert.Equal("Not that.", Assert.Single(demo.Faults).Error.Message);
        Assert.NotNull(RegionDemo.Find(session, "Shown "));
        await demo.RaiseAsync(session, RegionDemo.Number(session, "Go"), "click", ("Choice", "fine"));
        Assert.Equal("fine", RegionDemo.Value(session, "Echo"));
    }

    [Fact]
    public async Task What_a_visitor_may_not_do_to_a_block_is_refused_inside_as_outside()
    {
        Column Form()
        {
            var age = new Number("Age") { Minimum = 0, Maximum = 150 };
            var fixedBox = new Textbox("Fixed") { Interactive = false, Value = "fixed" };
            var seen = new Textbox("Seen");
            var hidden = new Textbox("Hidden") { Visible = false, Value = "secret" };
            var go = new Button("Go");
            go.Click((double age, string text, string hidden) => $"{age} {text} {hidden}", [age, fixedBox, hidden], [seen]);
            return [age, fixedBox, hidden, seen, go];
        }

        using var demo = new RegionDemo(new Blocks { new Render(Form) });
        var session = await demo.OpenAsync();
        var handler = RegionDemo.Handler(session, "Go", "click");

        var invalid = Assert.IsType<Admission.Invalid>(demo.Admit(session, handler, [("Age", 1000), ("Fixed", "x"), ("Hidden", "y")]));
        Assert.Equal([$"{RegionDemo.Number(session, "Age")}"], invalid.Fields.Keys);

        await demo.RunAsync(session, handler, [("Age", 3), ("Fixed", "forged"), ("Hidden", "forged")]);
        Assert.Equal("3 fixed secret", RegionDemo.Value(session, "Seen"));
    }
}

namespace Interfaces.Host.Tests.Transcripts;

public sealed class ReplayTests
{
    [Fact]
    public async Task A_step_is_followed_by_what_the_demo_says()
    {
        Assert.Equal(
            """
            # Greets.
            ada: Name = "Ada"
            ada: click Greet
                Greeting = "Hello Ada!"

            bob: click Greet
                Greeting = "Hello !"

            """,
            await Replayed.TextAsync(Greeter(), """
                # Greets.
                ada: Name = "Ada"
                ada: click Greet
                    Greeting = "what it said long ago"
                bob: click Greet
                """));
    }

    [Fact]
    public async Task A_replayed_transcript_replays_the_same()
    {
        var once = await Replayed.TextAsync(Greeter(), "ada: Name = \"\"\"\n  a\n\n  b\n  \"\"\"\nada: click Greet\nada: click Greet\n\n\n# End.\n\n");

        Assert.Equal(once, await Replayed.TextAsync(Greeter(), once));
        Assert.Contains("Greeting = \"\"\"\n        Hello a\n\n        b!\n        \"\"\"\n", once, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filling_in_raises_input_and_change_once_each_listener()
    {
        var box = new Textbox("Box");
        var count = new Number<int>("Count") { Value = 0 };
        var calls = 0;
        box.Input(() => ++calls, [], [count]);
        box.Change((string text) => text.Length, [box], [count]);

        Assert.Equal(
            "ada: Box = \"abc\"\n    Count = 1\n    Count = 3\n",
            await Replayed.TextAsync(new Blocks { box, count }, "ada: Box = \"abc\""));
    }

    [Fact]
    public async Task A_handler_that_sets_a_value_takes_the_place_of_what_was_typed()
    {
        var box = new Textbox("Box");
        var go = new Button("Go");
        go.Click((string text) => text + "!", box, box);

        Assert.Equal(
            "ada: Box = \"a\"\nada: click Go\n    Box = \"a!\"\n\nada: click Go\n    Box = \"a!!\"\n",
            await Replayed.TextAsync(new Blocks { box, go }, "ada: Box = \"a\"\nada: click Go\nada: click Go"));
    }

    [Fact]
    public async Task Other_properties_stand_after_the_value()
    {
        var box = new Textbox("Box");
        var go = new Button("Go");
        go.Click(() => box with { Visible = false, Placeholder = "…", Value = "x" }, [], [box]);

        Assert.Equal(
            "ada: click Go\n    Box = \"x\"\n    Box.Visible = false\n    Box.Placeholder = \"…\"\n",
            await Replayed.TextAsync(new Blocks { box, go }, "ada: click Go"));
    }

    [Fact]
    public async Task Errors_are_recorded_as_the_visitor_sees_them_and_exceptions_with_type_and_message()
    {
        var number = new Number<int>("Number") { Minimum = 1 };
        var go = new Button("Go");
        go.Click(Check, [number], []);

        Assert.Equal(
            """
            ada: Number = 1
            ada: click Go
                error "Bad luck": One is too few.

            ada: Number = 2
            ada: click Go
                error: Something went wrong in this demo.
                InvalidOperationException in Check: two

            ada: Number = 0
            ada: click Go
                error at Number: Enter a whole number of at least 1.

            """,
            await Replayed.TextAsync(new Blocks { number, go }, "ada: Number = 1\nada: click Go\nada: Number = 2\nada: click Go\nada: Number = 0\nada: click Go"));

        static void Check(int n) => throw (n == 1 ? new UserError("One is too few.") { Title = "Bad luck" } : new InvalidOperationException("two"));
    }

    [Fact]
    public async Task Opening_the_page_runs_who_listens_to_load_before_the_first_step()
    {
        var box = new Textbox("Box");
        var go = new Button("Go");
        go.Click((string text) => text + "!", box, box);
        var demo = new Blocks { box, go };
        demo.Load(() => "loaded", box);

        Assert.Equal(
            "ada: click Go\n    Box = \"loaded\"\n    Box = \"loaded!\"\n",
            await Replayed.TextAsync(demo, "ada: click Go"));
    }

    [Fact]
    public async Task Blocks_alike_are_told_apart_by_their_place()
    {
        var (first, second) = (new Textbox("Box"), new Textbox("Box"));
        var unnamed = new Textbox();
        var go = new Button("Go");
        go.Click(() => ("1", "2", "3"), [], [first, second, unnamed]);

        Assert.Equal(
            "ada: click Go\n    Box#1 = \"1\"\n    Box#2 = \"2\"\n    Textbox#3 = \"3\"\n",
            await Replayed.TextAsync(new Blocks { first, second, unnamed, go }, "ada: click Go"));
    }

    [Fact]
    public async Task Chance_follows_the_seed()
    {
        var box = new Number<int>("Box");
        var go = new Button("Go");
        go.Click((Random random) => random.Next(1_000_000), [], [box]);
        Demo Dice() => new Blocks { box, go };

        var seven = await Replayed.TextAsync(Dice(), "seed 7\nada: click Go");

        Assert.Equal(seven, await Replayed.TextAsync(Dice(), "seed 7\nada: click Go"));
        Assert.NotEqual(seven.Replace('7', '8'), (await Replayed.TextAsync(Dice(), "seed 8\nada: click Go")).Replace('7', '8'));
    }

    [Theory]
    [InlineData("ada: click Gret", "Did you mean Greet?")]
    [InlineData("ada: click Nothing of that kind", "It has Row, Name, Greeting")]
    [InlineData("ada: Greeting = \"x\"", "cannot be changed by a visitor")]
    [InlineData("ada: Greet = \"x\"", "takes no value from a visitor")]
    [InlineData("ada: focus Name", "listens to no event of Name")]
    [InlineData("ada: submit Greet", "but to click")]
    [InlineData("ada: click Off", "Off is disabled")]
    [InlineData("ada: click Gone", "Gone is not to be seen")]
    [InlineData("ada: Textbox = 1", "may be any of 2")]
    [InlineData("ada: Textbox#3 = 1", "has 2 of them")]
    [InlineData("ada: wait", "has not opened the page yet")]
    public async Task What_a_visitor_cannot_do_stops_the_replay_at_its_line(string step, string message)
    {
        var problem = await Replayed.ProblemAsync(Greeter(), "bob: open\n\n" + step);

        Assert.Equal(3, problem.Line);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_block_that_cannot_be_rendered_stops_the_replay()
    {
        var number = new Number("Number") { Minimum = 2 };
        var go = new Button("Go");
        go.Click(() => number with { Maximum = 1 }, [], [number]);

        var problem = await Replayed.ProblemAsync(new Blocks { number, go }, "ada: click Go");

        Assert.Contains("above its Maximum", problem.Message, StringComparison.Ordinal);
    }

    private static Blocks Greeter()
    {
        var name = new Textbox("Name");
        var greeting = new Textbox("Greeting");
        var greet = new Button("Greet");
        var off = new Button("Off") { Enabled = false };
        var gone = new Button("Gone") { Visible = false };
        greet.Click((string name) => $"Hello {name}!", name, greeting);
        return new Blocks { new Row { name, greeting }, greet, off, gone };
    }
}

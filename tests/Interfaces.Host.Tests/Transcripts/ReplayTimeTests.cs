namespace Interfaces.Host.Tests.Transcripts;

public sealed class ReplayTimeTests
{
    [Fact]
    public async Task The_clock_goes_by_itself_while_a_step_waits_for_its_end()
    {
        Assert.Equal(
            """
            ada: click Count
                Number = 1
                after 1h
                Number = 2

            """,
            await Replayed.TextAsync(Counter(TimeSpan.FromHours(1), to: 2, wait: false), "ada: click Count", new() { MaxStepClock = TimeSpan.FromHours(3) }));
    }

    [Fact]
    public async Task A_started_step_goes_on_as_far_as_the_clock_is_advanced()
    {
        Assert.Equal(
            """
            ada: start click Count
                Number = 1

            advance 500ms
            advance 2s
                after 500ms
                ada: Number = 2
                after 1.5s
                ada: Number = 3

            ada: wait
                after 500ms
                Number = 4

            ada: wait

            """,
            await Replayed.TextAsync(Counter(TimeSpan.FromSeconds(1), to: 4), "ada: start click Count\n\nadvance 500ms\nadvance 2s\nada: wait\nada: wait"));
    }

    [Fact]
    public async Task What_runs_can_be_stopped()
    {
        var text = await Replayed.TextAsync(Counter(TimeSpan.FromSeconds(1), to: 9), "ada: start click Count\nadvance 1s\nada: click Stop\nadvance 9s");

        Assert.EndsWith("ada: click Stop\n    Count stopped\n\nadvance 9s\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_second_waits_in_line_and_both_are_recorded_by_name()
    {
        Assert.Equal(
            """
            ada: start click Count
                Number = 1

            bob: click Count
                after 100ms
                waits at position 1 in line
                after 1s
                ada: Number = 2
                after 2s
                Number = 1
                after 3s
                Number = 2

            """,
            await Replayed.TextAsync(Counter(TimeSpan.FromSeconds(1), to: 2), "ada: start click Count\nbob: click Count"));
    }

    [Fact]
    public async Task Events_that_write_the_same_state_go_in_the_order_in_which_they_came()
    {
        var said = new State<string>("");
        var (shown, demo) = (new Textbox("Shown"), new Blocks { said });
        demo.Add(shown);
        foreach (var name in (string[])["A", "B", "C", "D"])
        {
            var button = new Button(name);
            demo.Add(button);
            button.Click(async (string before, TimeProvider time) =>
            {
                await Task.Delay(TimeSpan.FromSeconds(1), time);
                return (before + name, before + name);
            }, [said], [said, shown], new EventOptions { ConcurrencyLimit = null });
        }

        Assert.Equal(
            """
            ada: start click A
            ada: start click B
            ada: start click D
            ada: start click C
            advance 4s
                after 1s
                ada: Shown = "A"
                after 2s
                ada: Shown = "AB"
                after 3s
                ada: Shown = "ABD"
                after 4s
                ada: Shown = "ABDC"

            """,
            await Replayed.TextAsync(demo, "ada: start click A\nada: start click B\nada: start click D\nada: start click C\nadvance 4s"));
    }

    [Fact]
    public async Task A_click_while_the_same_handler_runs_is_ignored_and_the_last_change_is_kept()
    {
        var box = new Textbox("Box");
        var go = new Button("Go");
        var output = new Textbox("Output");
        go.Click(Slow, [box], [output]);
        box.Change(Slow, [box], [output]);
        var text = await Replayed.TextAsync(new Blocks { box, go, output }, """
            ada: start click Go
            ada: start click Go
            ada: wait
            ada: start Box = "a"
            ada: start Box = "b"
            ada: start Box = "c"
            ada: wait
            """);

        Assert.Contains("ada: start click Go\n    ignored, as Slow still runs\n", text, StringComparison.Ordinal);
        Assert.EndsWith("ada: wait\n    after 1s\n    Output = \"a\"\n    after 2s\n    Output = \"c\"\n", text, StringComparison.Ordinal);

        static async Task<string> Slow(string text, TimeProvider time)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), time);
            return text;
        }
    }

    [Fact]
    public async Task The_clock_starts_where_the_transcript_says()
    {
        var box = new Textbox("Box");
        var go = new Button("Go");
        go.Click((TimeProvider time) => time.GetLocalNow().ToString("O", System.Globalization.CultureInfo.InvariantCulture), [], [box]);

        Assert.Contains("Box = \"2030-02-01T00:01:00.0000000+00:00\"", await Replayed.TextAsync(new Blocks { box, go }, "clock 2030-02-01T00:00:00Z\nadvance 1m\nada: click Go"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handlers_that_run_at_once_always_run_in_the_same_order()
    {
        var texts = new HashSet<string>();
        for (var time = 0; time < 20; time++)
        {
            var log = new Textbox("Log") { Value = "" };
            var said = "";
            var go = new Button("Go");
            foreach (var name in new[] { "a", "b", "c" })
                go.Click(Say(name), [], [log], new EventOptions { Name = name, ConcurrencyLimit = null });
            texts.Add(await Replayed.TextAsync(new Blocks { log, go }, "ada: click Go"));

            Func<Task<string>> Say(string name) => async () =>
            {
                for (var turn = 0; turn < 3; turn++)
                {
                    said += name;
                    await Task.Yield();
                }

                return said;
            };
        }

        Assert.Equal("ada: click Go\n    Log = \"abcabcabc\"\n    Log = \"abcabcabc\"\n    Log = \"abcabcabc\"\n", Assert.Single(texts));
    }

    [Fact]
    public async Task A_timer_that_repeats_follows_the_clock_until_it_is_disposed()
    {
        var number = new Number<int>("Number");
        var go = new Button("Go");
        go.Click(Tick, [], [number]);

        Assert.Equal(
            "ada: click Go\n    after 2s\n    Number = 1\n    after 4s\n    Number = 2\n\nadvance 1h\n",
            await Replayed.TextAsync(new Blocks { number, go }, "ada: click Go\nadvance 1h"));

        static async IAsyncEnumerable<int> Tick(TimeProvider time)
        {
            using var timer = new PeriodicTimer(TimeSpan.FromSeconds(2), time);
            for (var tick = 1; tick <= 2; tick++)
            {
                await timer.WaitForNextTickAsync();
                yield return tick;
            }
        }
    }

    [Fact]
    public async Task Work_outside_the_clock_is_waited_for()
    {
        var box = new Textbox("Box");
        var go = new Button("Go");
        go.Click(() => Task.Run(() => "done"), [], [box]);

        Assert.Contains("Box = \"done\"", await Replayed.TextAsync(new Blocks { box, go }, "ada: click Go"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_may_block_on_what_it_waits_for()
    {
        var box = new Textbox("Box");
        var go = new Button("Go");
        go.Click(() => Later().Result, [], [box]);

        Assert.Contains("Box = \"done\"", await Replayed.TextAsync(new Blocks { box, go }, "ada: click Go"), StringComparison.Ordinal);

        static async Task<string> Later()
        {
            await Task.Yield();
            return "done";
        }
    }

    [Fact]
    public async Task A_step_that_never_ends_is_reported()
    {
        var go = new Button("Go");
        go.Click((CancellationToken cancellation) => Task.Delay(Timeout.Infinite, cancellation), [], []);

        var problem = await Replayed.ProblemAsync(new Blocks { go }, "ada: click Go", new() { MaxStepTime = TimeSpan.FromMilliseconds(100) });

        Assert.Contains("not done after 0.1 seconds", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_without_end_is_reported_by_the_clock()
    {
        var problem = await Replayed.ProblemAsync(Counter(TimeSpan.FromMinutes(25), to: int.MaxValue), "ada: click Count");

        Assert.Contains("still runs after 1h", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_says_too_much_is_reported()
    {
        var box = new Textbox("Box");
        var go = new Button("Go");
        go.Click(Chatter, [], [box]);

        var problem = await Replayed.ProblemAsync(new Blocks { box, go }, "ada: click Go", new() { MaxRecorded = 1_000 });

        Assert.Contains("more than 1,000 characters", problem.Message, StringComparison.Ordinal);

        static IEnumerable<string> Chatter()
        {
            while (true)
                yield return "blah";
        }
    }

    private static Blocks Counter(TimeSpan pause, int to, bool wait = true)
    {
        var number = new Number<int>("Number");
        var count = new Button("Count");
        var stop = new Button("Stop");
        var running = count.Click(Count, [], [number], new EventOptions { Name = "Count" });
        stop.Click(() => { }, new EventOptions { Cancels = [running] });
        return new Blocks { number, count, stop };

        async IAsyncEnumerable<int> Count(TimeProvider time, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        {
            for (var current = 1; current <= to; current++)
            {
                yield return current;
                if (wait || current < to)
                    await Task.Delay(pause, time, cancellation);
            }
        }
    }
}

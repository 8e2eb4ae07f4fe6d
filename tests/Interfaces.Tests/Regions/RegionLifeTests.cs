using Interfaces.Engine;

namespace Interfaces.Tests.Regions;

/// <summary>What becomes of blocks and handlers whose Render has run again.</summary>
public sealed class RegionLifeTests
{
    private readonly State<int> _run = new(0);
    private readonly Button _again = new("Again");

    public RegionLifeTests() => _again.Click((int run) => run + 1, _run, _run);

    [Fact]
    public async Task A_handler_that_still_runs_goes_on_and_what_it_says_to_blocks_that_are_gone_is_dropped()
    {
        var gate = new TaskCompletionSource();
        var outside = new Textbox("Outside");
        Column Form(int run)
        {
            var inside = new Textbox($"Inside {run}");
            var slow = new Button($"Slow {run}");
            slow.Click(
                async () =>
                {
                    await gate.Task;
                    return ("out", "in");
                },
                [],
                [outside, inside]);
            return [inside, slow];
        }

        using var demo = new RegionDemo(new Blocks { _again, outside, Render.Of(Form, _run) });
        var session = await demo.OpenAsync();
        var inside = RegionDemo.Number(session, "Inside 0");
        var slow = demo.ClickAsync(session, "Slow 0");
        await demo.ClickAsync(session, "Again");
        gate.SetResult();
        var messages = await slow;

        Assert.Equal("out", RegionDemo.Value(session, "Outside"));
        Assert.DoesNotContain(messages.OfType<EngineMessage.Updated>(), update => update.Block == inside);
        Assert.Empty(demo.Faults);
        Assert.NotEqual("in", RegionDemo.Value(session, "Inside 1"));
    }

    [Fact]
    public async Task A_handler_that_can_change_nothing_any_more_is_cancelled()
    {
        var cancelled = new TaskCompletionSource();
        Column Form(int run)
        {
            var inside = new Textbox("Inside");
            var endless = new Button($"Endless {run}");
            endless.Click(
                async (CancellationToken cancellation) =>
                {
                    try
                    {
                        await Task.Delay(Timeout.Infinite, cancellation);
                        return "";
                    }
                    finally
                    {
                        cancelled.SetResult();
                    }
                },
                [],
                [inside]);
            return [inside, endless];
        }

        using var demo = new RegionDemo(new Blocks { _again, Render.Of(Form, _run) });
        var session = await demo.OpenAsync();
        var endless = demo.ClickAsync(session, "Endless 0");
        await demo.ClickAsync(session, "Again");

        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True((await endless).OfType<EngineMessage.Completed>().Last().Cancelled);
    }

    [Fact]
    public async Task A_chain_that_was_begun_goes_on_though_its_region_runs_in_between()
    {
        var log = new Textbox("Log");
        Column Form(int run)
        {
            var go = new Button($"Go {run}");
            go.Click((int now) => now + 1, _run, _run)
                .Then((string? before) => before + "a", [log], [log])
                .Then((string? before) => before + "b", [log], [log]);
            return [go];
        }

        using var demo = new RegionDemo(new Blocks { log, Render.Of(Form, _run) });
        var session = await demo.OpenAsync();
        await demo.RaiseAsync(session, RegionDemo.Number(session, "Go 0"), "click", ("Log", ""));

        Assert.Equal("ab", RegionDemo.Value(session, "Log"));
    }

    [Theory]
    [InlineData("outside", "was not made by this run of Form")]
    [InlineData("twice", "is placed twice")]
    [InlineData("unplaced", "has no place in the demo. Put it into the layout, or into what this function returns.")]
    [InlineData("types", "wants a int for its parameter number")]
    public async Task Wrong_wiring_inside_is_told_with_its_line(string what, string message)
    {
        var outside = new Textbox("Outside");
        Column Form()
        {
            var text = new Textbox("Text");
            var go = new Button("Go");
            if (what == "unplaced")
                go.Click((string text) => text, new Textbox("Nowhere"), text);
            if (what == "types")
                go.Click((int number) => "", [new State<List<string>>(() => [])], [text]);
            return what switch { "outside" => [outside], "twice" => [text, text], _ => [text, go] };
        }

        using var demo = new RegionDemo(new Blocks { new Render(Form) });
        await demo.OpenAsync();

        var fault = Assert.Single(demo.Faults);
        Assert.Contains(message, fault.Error.Message, StringComparison.Ordinal);
        Assert.Matches("^RegionLifeTests.cs, line [0-9]+: ", fault.Error.Message);
    }

    [Fact]
    public void A_listener_outside_cannot_name_a_block_inside()
    {
        Textbox? inside = null;
        var go = new Button("Go");
        go.Click((string text) => text, inside = new Textbox("Inside"), inside);

        var error = Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { go, new Render(() => inside) }));

        Assert.Contains("What a Render makes can be named only by listeners that are wired where it is made.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_block_cannot_be_shown()
    {
        var error = Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { new Render(() => "text") }));

        Assert.Contains("returns a string, and a Render shows blocks.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 8, 1000, "makes more than 5 blocks (MaxBlocksPerRegion)")]
    [InlineData(1000, 3, 1000, "nested more than 3 deep (MaxRegionDepth)")]
    [InlineData(1000, 8, 7, "more than 7 blocks for one visitor (MaxRegionBlocksPerSession)")]
    public async Task There_are_bounds_that_name_themselves(int blocks, int depth, int session, string message)
    {
        static Block Deep(int left) => left == 0 ? new Markdown() : new Render(() => Deep(left - 1));
        static IEnumerable<Block> Wide()
        {
            while (true)
                yield return new Markdown();
        }

        var options = new EngineOptions { MaxBlocksPerRegion = blocks, MaxRegionDepth = depth, MaxRegionBlocksPerSession = session };
        using var demo = new RegionDemo(new Blocks { new Render(() => blocks == 5 ? Wide() : depth == 3 ? [Deep(9)] : [.. Wide().Take(8)]) }, options);
        await demo.OpenAsync();

        Assert.Contains(message, Assert.Single(demo.Faults).Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_dropped_is_let_go()
    {
        var first = new WeakReference(null);
        IEnumerable<Block> Form(int run)
        {
            var button = new Button("Button");
            var state = new State<object>(() => new object());
            button.Click((object value) => value, [state], [state]);
            if (run == 0)
                first.Target = button;
            return [button];
        }

        using var demo = new RegionDemo(new Blocks { _again, Render.Of(Form, _run) });
        var session = await demo.OpenAsync();
        AssertAlive(first);

        // What a machine keeps on its stacks and in its caches goes with more work of the same kind.
        for (var attempt = 0; attempt < 20 && first.IsAlive; attempt++)
        {
            await demo.ClickAsync(session, "Again");
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(first.IsAlive);
        GC.KeepAlive(session);
    }

    [Fact]
    public async Task However_often_a_region_runs_a_session_holds_only_its_last_run()
    {
        using var demo = new RegionDemo(new Blocks { _again, Render.Of((int run) => new Row { new Textbox($"Text {run}"), new Button("Button") }, _run) });
        var session = await demo.OpenAsync();
        for (var run = 0; run < 50; run++)
            await demo.ClickAsync(session, "Again");

        Assert.Equal(3, session.Demo.Parts.Count);
        Assert.Equal(["Again", "Text 50", "Button"], RegionDemo.Texts(session));
    }

    [Fact]
    public async Task Handlers_inside_run_one_at_a_time_for_all_visitors_as_outside()
    {
        var (running, most) = (0, 0);
        var gate = new TaskCompletionSource();
        Block Form()
        {
            var go = new Button("Go");
            go.Click(async () =>
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                await gate.Task;
                Interlocked.Decrement(ref running);
            });
            return go;
        }

        using var demo = new RegionDemo(new Blocks { new Render(Form) });
        var (ada, bob) = (await demo.OpenAsync(), await demo.OpenAsync());
        var runs = new[] { demo.ClickAsync(ada, "Go"), demo.ClickAsync(bob, "Go") };
        gate.SetResult();
        await Task.WhenAll(runs);

        Assert.Equal(1, most);
    }

    // Apart, so that no frame of the test holds what it asked for.
    private static void AssertAlive(WeakReference reference) => Assert.True(reference.IsAlive);
}

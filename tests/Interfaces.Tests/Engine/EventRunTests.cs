using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class EventRunTests
{
    private static string Greet(string name) => $"Hello {name}!";

    [Fact]
    public async Task A_click_runs_the_handler_and_updates_its_output()
    {
        var name = new Textbox("Name");
        var greeting = new Textbox("Greeting");
        var greet = new Button("Greet");
        greet.Click(Greet, name, greeting);
        using var demo = new TestDemo(new Blocks { name, greeting, greet });
        var session = demo.Open();

        var messages = await demo.RaiseAsync(session, greet, "click", (name, "Ada"));

        var update = Assert.Single(messages.OfType<EngineMessage.Updated>());
        Assert.Equal(demo.NumberOf(greeting), update.Block);
        Assert.Equal("Hello Ada!", update.Properties["Value"].GetString());
        Assert.IsType<EngineMessage.Completed>(messages[^1]);
        Assert.Equal("Hello Ada!", demo.ValueOf(session, greeting));
    }

    [Fact]
    public async Task With_updates_exactly_the_properties_in_the_braces_and_leaves_the_value()
    {
        var name = new Textbox("Name");
        var greet = new Button("Greet");
        name.Change((string n) => greet with { Enabled = n != "" }, [name], [greet]);
        using var demo = new TestDemo(new Blocks { name, greet });
        var session = demo.Open();

        var messages = await demo.RaiseAsync(session, name, "change", (name, ""));

        var update = Assert.Single(messages.OfType<EngineMessage.Updated>());
        Assert.Equal(["Enabled"], update.Names);
        Assert.False(update.Properties["Enabled"].GetBoolean());
        Assert.Equal("Greet", demo.ValueOf(session, greet));
    }

    [Fact]
    public async Task A_value_that_is_sent_for_a_disabled_component_is_not_taken()
    {
        var text = new Textbox("Text") { Value = "as declared", Enabled = false };
        var shown = new Textbox("Shown");
        var go = new Button("Go");
        go.Click((string value) => value, text, shown);
        using var demo = new TestDemo(new Blocks { text, shown, go });
        var session = demo.Open();

        await demo.RaiseAsync(session, go, "click", (text, "forged"));

        Assert.Equal("as declared", demo.ValueOf(session, shown));
    }

    [Fact]
    public async Task An_update_of_another_block_than_the_output_is_refused()
    {
        var (first, second) = (new Button("First"), new Button("Second"));
        first.Click(() => second with { Enabled = false }, [], [first]);
        using var demo = new TestDemo(new Blocks { first, second });
        var session = demo.Open();

        var messages = await demo.RaiseAsync(session, first, "click");

        Assert.Single(messages.OfType<EngineMessage.Failed>());
        Assert.Contains("in the order of the outputs", Assert.Single(demo.Faults).Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sessions_do_not_see_each_other()
    {
        var (demo, add, history) = HistoryDemo();
        using var _ = demo;
        var (ada, bob) = (demo.Open(), demo.Open());

        await demo.RaiseAsync(ada, add, "click", (demo.Engine.Definition.Blocks.OfType<Textbox>().First(), "a"));
        await demo.RaiseAsync(ada, add, "click", (demo.Engine.Definition.Blocks.OfType<Textbox>().First(), "b"));

        Assert.Equal(["a", "b"], (List<string>)ada.States.Get(demo.NumberOf(history))!);
        Assert.Empty((List<string>)bob.States.Get(demo.NumberOf(history))!);
    }

    [Fact]
    public async Task Two_events_that_write_the_same_state_lose_no_update()
    {
        var count = new State<int>(0);
        var add = new Button("Add");
        var entered = new SemaphoreSlim(0);
        var release = new SemaphoreSlim(0);
        add.Click(
            async (int n) =>
            {
                entered.Release();
                await release.WaitAsync();
                return n + 1;
            },
            [count],
            [count],
            new EventOptions { ConcurrencyLimit = null });
        using var demo = new TestDemo(new Blocks { add });
        var session = demo.Open();

        var first = demo.RaiseAsync(session, add, "click");
        var second = demo.RaiseAsync(session, add, "click");
        await entered.WaitAsync();
        Assert.Equal(0, entered.CurrentCount);
        release.Release(2);
        await Task.WhenAll(first, second);

        Assert.Equal(2, session.States.Get(demo.NumberOf(count)));
    }

    [Fact]
    public async Task A_handler_runs_once_at_a_time_for_all_visitors_and_the_others_are_told_their_place()
    {
        var go = new Button("Go");
        var release = new SemaphoreSlim(0);
        go.Click(async () => { await release.WaitAsync(); });
        using var demo = new TestDemo(new Blocks { go });

        var first = demo.RaiseAsync(demo.Open(), go, "click");
        await using var second = demo.Admit(demo.Open(), go, "click").Single().RunAsync().GetAsyncEnumerator();
        Assert.True(await second.MoveNextAsync());
        Assert.Equal(1, Assert.IsType<EngineMessage.Queued>(second.Current).Position);
        release.Release(2);
        await first;
        EngineMessage? last = null;
        while (await second.MoveNextAsync())
            last = second.Current;

        Assert.False(Assert.IsType<EngineMessage.Completed>(last).Cancelled);
    }

    [Fact]
    public async Task Of_a_short_wait_nobody_is_told()
    {
        var go = new Button("Go");
        var (entered, release) = (new SemaphoreSlim(0), new SemaphoreSlim(0));
        go.Click(async () =>
        {
            entered.Release();
            await release.WaitAsync();
        });
        var time = new ManualTime();
        using var demo = new TestDemo(new Blocks { go }, time: time);

        var first = demo.RaiseAsync(demo.Open(), go, "click");
        await entered.WaitAsync();
        var second = demo.RaiseAsync(demo.Open(), go, "click");
        time.Advance(TimeSpan.FromMilliseconds(99));
        release.Release(2);

        Assert.DoesNotContain(await second, message => message is EngineMessage.Queued);
        await first;
    }

    [Fact]
    public async Task A_handler_that_throws_shows_a_reference_and_the_session_goes_on()
    {
        var number = new Textbox("Number");
        var result = new Textbox("Result");
        var go = new Button("Go");
        go.Click((string text) => text == "" ? throw new InvalidOperationException("secret") : text, number, result);
        using var demo = new TestDemo(new Blocks { number, result, go });
        var session = demo.Open();

        var failed = Assert.Single((await demo.RaiseAsync(session, go, "click", (number, ""))).OfType<EngineMessage.Failed>());
        Assert.DoesNotContain("secret", failed.Message + failed.Detail);
        Assert.Equal(Assert.Single(demo.Faults).Reference, failed.Reference);

        await demo.RaiseAsync(session, go, "click", (number, "1"));
        Assert.Equal("1", demo.ValueOf(session, result));
    }

    [Fact]
    public async Task A_user_error_is_shown_as_it_is_written()
    {
        var go = new Button("Go");
        go.Click(() => throw new UserError("Divide by something else."));
        using var demo = new TestDemo(new Blocks { go });

        var failed = Assert.Single((await demo.RaiseAsync(demo.Open(), go, "click")).OfType<EngineMessage.Failed>());

        Assert.Equal("Divide by something else.", failed.Message);
        Assert.Null(failed.Reference);
        Assert.Empty(demo.Faults);
    }

    [Fact]
    public async Task A_change_that_a_handler_makes_runs_who_listens_to_it()
    {
        var first = new Textbox("First");
        var second = new Textbox("Second");
        var third = new Textbox("Third");
        var go = new Button("Go");
        go.Click(() => "x", second);
        second.Change((string value, string other) => value + other, [second, first], [third]);
        using var demo = new TestDemo(new Blocks { first, second, third, go });
        var session = demo.Open();

        await demo.RaiseAsync(session, go, "click", (first, "typed, and not sent before"));

        Assert.Equal("xtyped, and not sent before", demo.ValueOf(session, third));
    }

    [Fact]
    public async Task Events_that_cause_one_another_without_end_are_stopped()
    {
        var box = new Textbox("Box") { Value = "" };
        box.Change((string value) => value + "x", box, box);
        using var demo = new TestDemo(new Blocks { box }, new EngineOptions { MaxChainLength = 5 });

        var messages = await demo.RaiseAsync(demo.Open(), box, "change", (box, "a"));

        Assert.Equal(5, messages.OfType<EngineMessage.Updated>().Count());
        Assert.Contains("without end", Assert.IsType<EngineMessage.Failed>(messages[^1]).Message);
    }

    [Fact]
    public async Task A_stream_updates_its_output_again_and_again()
    {
        var box = new Textbox("Box");
        var go = new Button("Go");
        go.Click(Count, box);
        using var demo = new TestDemo(new Blocks { box, go });

        var messages = await demo.RaiseAsync(demo.Open(), go, "click");

        Assert.Equal(["1", "2", "3"], messages.OfType<EngineMessage.Updated>().Select(update => update.Properties["Value"].GetString()));

        static async IAsyncEnumerable<string> Count()
        {
            for (var number = 1; number <= 3; number++)
            {
                await Task.Yield();
                yield return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
        }
    }

    [Fact]
    public async Task A_listener_that_cancels_stops_what_runs()
    {
        var go = new Button("Go");
        var stop = new Button("Stop");
        var started = new TaskCompletionSource();
        var running = go.Click(
            async (CancellationToken cancellation) =>
            {
                started.SetResult();
                await Task.Delay(Timeout.Infinite, cancellation);
            },
            [],
            []);
        stop.Click(() => { }, new EventOptions { Cancels = [running] });
        using var demo = new TestDemo(new Blocks { go, stop });
        var session = demo.Open();

        var ended = demo.RaiseAsync(session, go, "click");
        await started.Task;
        await demo.RaiseAsync(session, stop, "click");

        Assert.True(Assert.IsType<EngineMessage.Completed>((await ended)[^1]).Cancelled);
    }

    private static (TestDemo Demo, Button Add, State<List<string>> History) HistoryDemo()
    {
        var history = new State<List<string>>(() => []);
        var message = new Textbox("Message");
        var add = new Button("Add");
        add.Click((string text, List<string> before) => (List<string>)[.. before, text], message, history, history);
        return (new TestDemo(new Blocks { message, add }), add, history);
    }
}

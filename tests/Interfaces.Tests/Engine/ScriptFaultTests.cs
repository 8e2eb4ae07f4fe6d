using System.ComponentModel.DataAnnotations;
using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

/// <summary>Whatever code of a script throws beside its handlers is one visitor's failed event, and the log's.</summary>
public sealed class ScriptFaultTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ManualTime _time = new();

    [Fact]
    public async Task A_state_factory_that_throws_fails_the_event_and_is_asked_again_by_the_next()
    {
        var calls = 0;
        var state = new State<int>(() => ++calls == 1 ? throw new InvalidOperationException("secret") : 41);
        var (go, shown) = (new Button("Go"), new Number("Shown"));
        go.Click((int n) => (double)(n + 1), state, shown);
        using var demo = new TestDemo(new Blocks { shown, go });
        var session = demo.Open();

        AssertFailed(demo, await demo.RaiseAsync(session, go, "click"));
        await demo.RaiseAsync(session, go, "click");

        Assert.Equal(42.0, demo.ValueOf(session, shown));
        Assert.False(session.IsBusy);
    }

    [Fact]
    public async Task A_validation_that_throws_fails_the_event()
    {
        var (box, go) = (new Textbox("Box"), new Button("Go"));
        go.Click(([Broken] string text) => { }, [box], []);
        using var demo = new TestDemo(new Blocks { box, go });

        AssertFailed(demo, await demo.RaiseAsync(demo.Open(), go, "click", (box, "a")));
    }

    [Fact]
    public void A_validation_that_throws_hides_no_other_field()
    {
        var (box, age, go) = (new Textbox("Box"), new Number("Age"), new Button("Go"));
        go.Click(([Broken] string text, int years) => { }, [box, age], []);
        using var demo = new TestDemo(new Blocks { box, age, go });
        var session = demo.Open();

        var invalid = Assert.IsType<Admission.Invalid>(demo.AdmitOne(session, 0, (box, "a"), (age, "old")));

        Assert.Equal([$"{demo.NumberOf(age)}"], invalid.Fields.Keys);
        Assert.Single(demo.Faults);
        Assert.False(session.IsBusy);
    }

    [Fact]
    public async Task A_sequence_that_throws_while_it_is_written_as_json_fails_the_event()
    {
        var (tree, go) = (new Json("Tree"), new Button("Go"));
        go.Click(() => new Dictionary<string, object> { ["lines"] = Lines() }, [], [tree]);
        using var demo = new TestDemo(new Blocks { tree, go });
        var session = demo.Open();

        AssertFailed(demo, await demo.RaiseAsync(session, go, "click"));

        Assert.Null(demo.ValueOf(session, tree));

        static IEnumerable<int> Lines()
        {
            yield return 1;
            throw new DivideByZeroException("secret");
        }
    }

    [Fact]
    public async Task When_one_of_several_results_is_refused_none_is_stored()
    {
        var (first, second, go) = (new Textbox("First"), new Number("Second"), new Button("Go"));
        var count = new State<int>(0);
        go.Click(() => ((object)"done", (object)5, (object)"not a number"), [], [first, count, second]);
        using var demo = new TestDemo(new Blocks { first, second, go });
        var session = demo.Open();

        var messages = await demo.RaiseAsync(session, go, "click");

        AssertFailed(demo, messages);
        Assert.Empty(messages.OfType<EngineMessage.Updated>());
        Assert.Equal("", demo.ValueOf(session, first));
        Assert.Equal(0, session.States.Get(demo.NumberOf(count)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_last_lines_of_a_stream_may_throw(bool refused)
    {
        var (number, go) = (new Number("Number"), new Button("Go"));
        go.Click(Stream, [], [number]);
        using var demo = new TestDemo(new Blocks { number, go });
        var session = demo.Open();

        AssertFailed(demo, await demo.RaiseAsync(session, go, "click"));

        Assert.False(session.IsBusy);

        async IAsyncEnumerable<object> Stream()
        {
            try
            {
                await Task.Yield();
                yield return refused ? "not a number" : 1;
            }
            finally
            {
                Break();
            }
        }

        static void Break() => throw new InvalidOperationException("secret");
    }

    [Fact]
    public async Task An_exception_whose_text_throws_is_told_by_its_type()
    {
        var go = new Button("Go");
        go.Click(() => throw new Speechless());
        using var demo = new TestDemo(new Blocks { go }, new EngineOptions { ShowErrorDetail = true });

        var messages = await demo.RaiseAsync(demo.Open(), go, "click");

        var failed = AssertFailed(demo, messages);
        Assert.Contains(nameof(Speechless), failed.Detail, StringComparison.Ordinal);
        Assert.Contains(nameof(Speechless), demo.Faults.Single().Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delete_callback_that_throws_does_not_stop_the_sweep()
    {
        var go = new Button("Go");
        var gone = new List<int>();
        var bad = new State<int>(0) { OnDelete = _ => throw new InvalidOperationException("secret") };
        var good = new State<int>(0) { OnDelete = gone.Add };
        go.Click((int a, int b) => (a + 1, b + 1), [bad, good], [bad, good]);
        using var demo = new TestDemo(new Blocks { go }, new EngineOptions { SessionLifetime = TimeSpan.FromMinutes(1) }, _time);
        await demo.RaiseAsync(demo.Open(), go, "click");
        await demo.RaiseAsync(demo.Open(), go, "click");

        _time.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal(0, demo.Store.Count);
        Assert.Equal([1, 1], gone);
        Assert.Equal(2, demo.Faults.Count);
    }

    [Fact]
    public async Task A_delete_callback_that_throws_is_no_concern_of_who_comes_next()
    {
        var go = new Button("Go");
        var state = new State<int>(0) { OnDelete = _ => throw new InvalidOperationException("secret"), TimeToLive = TimeSpan.FromMinutes(5) };
        go.Click((int n) => n + 1, state, state);
        using var demo = new TestDemo(new Blocks { go }, new EngineOptions { MaxSessions = 1 }, _time);
        var session = demo.Open();
        await demo.RaiseAsync(session, go, "click");

        _time.Advance(TimeSpan.FromMinutes(6));
        Assert.Empty((await demo.RaiseAsync(session, go, "click")).OfType<EngineMessage.Failed>());
        demo.Open();

        Assert.Equal(2, demo.Faults.Count);
        Assert.Equal(1, demo.Store.Count);
    }

    [Fact]
    public async Task What_a_handler_registers_for_its_cancellation_may_throw()
    {
        var (go, stop) = (new Button("Go"), new Button("Stop"));
        var started = new TaskCompletionSource();
        var running = go.Click(
            async (CancellationToken cancellation) =>
            {
                cancellation.Register(() => throw new InvalidOperationException("secret"));
                started.SetResult();
                await Task.Delay(Timeout.Infinite, cancellation);
            },
            [],
            []);
        stop.Click(() => { }, new EventOptions { Cancels = [running] });
        using var demo = new TestDemo(new Blocks { go, stop });
        var session = demo.Open();

        var ended = demo.RaiseAsync(session, go, "click");
        await started.Task.WaitAsync(Patience);
        var stopped = await demo.RaiseAsync(session, stop, "click");

        Assert.True(Assert.IsType<EngineMessage.Completed>((await ended.WaitAsync(Patience))[^1]).Cancelled);
        Assert.Empty(stopped.OfType<EngineMessage.Failed>());
        Assert.Single(demo.Faults);
    }

    [Fact]
    public async Task What_a_stranger_has_registered_does_not_hold_up_who_ends_the_session()
    {
        var go = new Button("Go");
        var started = new TaskCompletionSource();
        var told = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        go.Click(
            async (CancellationToken cancellation) =>
            {
                cancellation.Register(() => told.SetResult(Environment.CurrentManagedThreadId));
                started.SetResult();
                await Task.Delay(Timeout.Infinite, cancellation);
            },
            [],
            []);
        using var demo = new TestDemo(new Blocks { go }, new EngineOptions { MaxSessions = 1 });
        var ended = demo.RaiseAsync(demo.Open(), go, "click");
        await started.Task.WaitAsync(Patience);

        var opener = 0;
        var opening = new Thread(() =>
        {
            opener = Environment.CurrentManagedThreadId;
            demo.Open();
        });
        opening.Start();
        opening.Join();

        Assert.NotEqual(opener, await told.Task.WaitAsync(Patience));
        Assert.True(Assert.IsType<EngineMessage.Completed>((await ended.WaitAsync(Patience))[^1]).Cancelled);
    }

    [Fact]
    public void An_async_void_handler_is_refused_when_the_script_loads()
    {
        var go = new Button("Go");
        go.Click(Fire, [], []);

        var error = Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { go }));

        Assert.Contains("async void", error.Message, StringComparison.Ordinal);
        Assert.Contains("Let it return Task", error.Message, StringComparison.Ordinal);

        static async void Fire() => await Task.Yield();
    }

    private static EngineMessage.Failed AssertFailed(TestDemo demo, List<EngineMessage> messages)
    {
        var failed = Assert.Single(messages.OfType<EngineMessage.Failed>());
        Assert.Equal(Assert.Single(demo.Faults).Reference, failed.Reference);
        Assert.DoesNotContain("secret", failed.Message, StringComparison.Ordinal);
        Assert.IsType<EngineMessage.Completed>(messages[^1]);
        return failed;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    private sealed class BrokenAttribute : ValidationAttribute
    {
        public override bool IsValid(object? value) => throw new InvalidOperationException("secret");
    }

    private sealed class Speechless : Exception
    {
        public override string Message => throw new InvalidOperationException("no words");
    }
}

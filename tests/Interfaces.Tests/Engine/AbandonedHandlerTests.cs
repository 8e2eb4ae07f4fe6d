using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

/// <summary>Handlers that go on though they were cancelled.</summary>
public sealed class AbandonedHandlerTests : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ManualTime _time = new();
    private readonly ManualResetEventSlim _release = new();
    private readonly SemaphoreSlim _entered = new(0);
    private readonly Button _go = new("Go");
    private readonly Button _stop = new("Stop");
    private readonly Textbox _box = new("Box");
    private readonly State<int> _count = new(0);
    private int _calls;

    public void Dispose()
    {
        _release.Set();
        _release.Dispose();
        _entered.Dispose();
    }

    [Fact]
    public async Task One_that_blocks_its_thread_loses_its_place_and_its_states_after_the_grace_and_its_end_is_dropped()
    {
        using var demo = Open();
        var (added, ended) = Watch(demo);
        var session = demo.Open();

        var first = RaiseAsync(demo, session, _go);
        Assert.True(await _entered.WaitAsync(Patience));
        await demo.RaiseAsync(session, _stop, "click").WaitAsync(Patience);
        _time.Advance(Grace - TimeSpan.FromMilliseconds(1));
        Assert.Equal([HandlerPhase.Stopping], Status(demo));
        _time.Advance(TimeSpan.FromMilliseconds(1));
        var messages = await first.WaitAsync(Patience);

        Assert.True(Assert.IsType<EngineMessage.Completed>(messages[^1]).Cancelled);
        Assert.Empty(messages.OfType<EngineMessage.Updated>());
        var abandoned = await added.WaitAsync(Patience);
        Assert.False(abandoned.KeepsPlace);
        Assert.Equal([HandlerPhase.Abandoned], Status(demo));

        // The place and the state are free, for the same visitor too.
        var second = await RaiseAsync(demo, session, _go).WaitAsync(Patience);
        Assert.Equal("2", Assert.Single(second.OfType<EngineMessage.Updated>()).Properties["Value"].GetString());
        Assert.Equal(2, session.States.Get(demo.NumberOf(_count)));

        _release.Set();
        Assert.Same(abandoned, await ended.WaitAsync(Patience));
        Assert.Empty(demo.Engine.Context.Abandoned.All);
        Assert.Equal("2", demo.ValueOf(session, _box));
        Assert.Equal(2, session.States.Get(demo.NumberOf(_count)));
    }

    [Fact]
    public async Task One_that_waits_for_something_else_is_given_up_as_well_when_its_visitor_leaves()
    {
        var never = new TaskCompletionSource<string>();
        _stop.Click(async () =>
        {
            _entered.Release();
            return await never.Task;
        }, _box);
        using var demo = new TestDemo(new Blocks { _box, _stop }, time: _time);
        var (_, ended) = Watch(demo);
        var session = demo.Open();
        var run = RaiseAsync(demo, session, _stop);
        Assert.True(await _entered.WaitAsync(Patience));

        demo.Store.End(session);
        _time.Advance(Grace);

        Assert.True(Assert.IsType<EngineMessage.Completed>((await run.WaitAsync(Patience))[^1]).Cancelled);
        Assert.False(session.IsBusy);
        never.SetException(new InvalidOperationException("late"));
        await ended.WaitAsync(Patience);
        Assert.Equal("late", Assert.Single(demo.Faults).Error.Message);
    }

    [Fact]
    public async Task One_that_heeds_its_token_within_the_grace_is_no_abandoned_one()
    {
        _go.Click(async (CancellationToken cancellation) =>
        {
            _entered.Release();
            await Task.Delay(Timeout.Infinite, cancellation);
        }, [], []);
        using var demo = new TestDemo(new Blocks { _go }, time: _time);
        var session = demo.Open();
        var run = RaiseAsync(demo, session, _go);
        Assert.True(await _entered.WaitAsync(Patience));

        demo.Store.End(session);
        await run.WaitAsync(Patience);
        _time.Advance(Grace);

        Assert.Empty(demo.Engine.Context.Abandoned.All);
    }

    [Fact]
    public async Task One_too_many_ends_for_its_visitor_and_keeps_its_place_until_its_end()
    {
        using var demo = Open(new EngineOptions { MaxAbandonedHandlers = 0, QueueNotice = TimeSpan.Zero });
        var session = demo.Open();
        var first = RaiseAsync(demo, session, _go);
        Assert.True(await _entered.WaitAsync(Patience));
        await demo.RaiseAsync(session, _stop, "click").WaitAsync(Patience);
        _time.Advance(Grace);
        Assert.True(Assert.IsType<EngineMessage.Completed>((await first.WaitAsync(Patience))[^1]).Cancelled);
        Assert.True(Assert.Single(demo.Engine.Context.Abandoned.All).KeepsPlace);

        await using var second = demo.Admit(demo.Open(), _go, "click").Single().RunAsync().GetAsyncEnumerator();
        Assert.True(await second.MoveNextAsync());
        Assert.IsType<EngineMessage.Queued>(second.Current);
        _release.Set();
        Assert.True(await second.MoveNextAsync().AsTask().WaitAsync(Patience));
        Assert.IsType<EngineMessage.Started>(second.Current);
        while (await second.MoveNextAsync())
        {
        }
    }

    [Fact]
    public async Task One_that_goes_over_its_time_is_reported_as_that_though_it_does_not_end()
    {
        using var demo = Open(new EngineOptions { HandlerTimeLimit = TimeSpan.FromSeconds(2) });
        var run = RaiseAsync(demo, demo.Open(), _go);
        Assert.True(await _entered.WaitAsync(Patience));

        _time.Advance(TimeSpan.FromSeconds(2) + Grace);

        Assert.Equal("This took longer than 2 seconds, and was stopped.", Assert.Single((await run.WaitAsync(Patience)).OfType<EngineMessage.Failed>()).Message);
    }

    [Fact]
    public async Task The_last_lines_of_a_stream_that_do_not_end_are_given_up_as_well()
    {
        _go.Click(Lines, [], [_box]);
        using var demo = new TestDemo(new Blocks { _box, _go }, time: _time);
        var session = demo.Open();
        var run = RaiseAsync(demo, session, _go);
        Assert.True(await _entered.WaitAsync(Patience));

        demo.Store.End(session);
        _time.Advance(Grace);

        Assert.IsType<EngineMessage.Completed>((await run.WaitAsync(Patience))[^1]);
    }

    // Blocks when it is disposed of, which is when its second value is not what the output takes.
    private IEnumerable<object> Lines()
    {
        try
        {
            yield return "one";
            yield return new InvalidOperationException("no text");
        }
        finally
        {
            _entered.Release();
            _release.Wait();
        }
    }

    private TestDemo Open(EngineOptions? options = null)
    {
        var listener = _go.Click(Block, [_count], [_box, _count]);
        _stop.Click(() => { }, new EventOptions { Cancels = [listener] });
        return new TestDemo(new Blocks { _box, _go, _stop }, options, _time);
    }

    // The first call never looks at anything but its own business.
    private (string, int) Block(int count)
    {
        var call = Interlocked.Increment(ref _calls);
        if (call == 1)
        {
            _entered.Release();
            _release.Wait();
        }

        return ($"{call}", call);
    }

    // Outside of the test's own context, as in a host: the handler has a thread of its own.
    private static Task<List<EngineMessage>> RaiseAsync(TestDemo demo, Session session, Block source) => Task.Run(() => demo.RaiseAsync(session, source, "click"));

    private static (Task<AbandonedHandler> Added, Task<AbandonedHandler> Ended) Watch(TestDemo demo)
    {
        var (added, ended) = (new TaskCompletionSource<AbandonedHandler>(), new TaskCompletionSource<AbandonedHandler>());
        demo.Engine.Context.Abandoned.Added += added.SetResult;
        demo.Engine.Context.Abandoned.Ended += ended.SetResult;
        return (added.Task, ended.Task);
    }

    private static IEnumerable<HandlerPhase> Status(TestDemo demo) => EngineStatus.Of(demo.Engine.Context).Handlers.Select(handler => handler.Phase);
}

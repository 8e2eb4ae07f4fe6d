using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class WhileRunningTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _entered = new(0);
    private readonly SemaphoreSlim _release = new(0);
    private readonly Button _go = new("Go");
    private readonly Button _stop = new("Stop") { Visible = false };

    public void Dispose()
    {
        _entered.Dispose();
        _release.Dispose();
    }

    [Fact]
    public async Task An_update_holds_as_long_as_the_handler_runs()
    {
        using var demo = Demo(limit: 1);
        var session = demo.Open();

        var run = demo.RaiseAsync(session, _go, "click");
        await _entered.WaitAsync(Patience);
        Assert.True(IsStopShown(demo, session));
        _release.Release();
        await run.WaitAsync(Patience);

        Assert.False(IsStopShown(demo, session));
    }

    [Fact]
    public async Task With_two_runs_it_holds_until_the_second_has_ended()
    {
        using var demo = Demo(limit: null);
        var session = demo.Open();

        var runs = new[] { demo.RaiseAsync(session, _go, "click"), demo.RaiseAsync(session, _go, "click") };
        await _entered.WaitAsync(Patience);
        await _entered.WaitAsync(Patience);
        _release.Release();
        await (await Task.WhenAny(runs)).WaitAsync(Patience);
        Assert.True(IsStopShown(demo, session));

        _release.Release();
        await Task.WhenAll(runs).WaitAsync(Patience);
        Assert.False(IsStopShown(demo, session));
    }

    [Fact]
    public async Task It_is_taken_back_also_when_the_last_run_never_got_its_turn()
    {
        using var demo = Demo(limit: 1);
        var session = demo.Open();
        using var cancellation = new CancellationTokenSource();

        var first = demo.RaiseAsync(session, _go, "click");
        await _entered.WaitAsync(Patience);
        await using var second = demo.Admit(session, _go, "click").Single().RunAsync(cancellation.Token).GetAsyncEnumerator(CancellationToken.None);
        Assert.True(await second.MoveNextAsync());
        Assert.IsType<EngineMessage.Queued>(second.Current);
        var waiting = second.MoveNextAsync();
        await cancellation.CancelAsync();
        Assert.True(await waiting);
        _release.Release();
        await first.WaitAsync(Patience);
        while (await second.MoveNextAsync())
        {
        }

        Assert.False(IsStopShown(demo, session));
    }

    [Fact]
    public async Task It_is_taken_back_when_the_handler_throws()
    {
        Wire(() => throw new InvalidOperationException(), 1);
        using var demo = new TestDemo(new Blocks { _go, _stop });
        var session = demo.Open();

        var messages = await demo.RaiseAsync(session, _go, "click");

        Assert.Equal(2, messages.OfType<EngineMessage.Updated>().Count());
        Assert.False(IsStopShown(demo, session));
    }

    private TestDemo Demo(int? limit)
    {
        Wire(
            async () =>
            {
                _entered.Release();
                await _release.WaitAsync();
            },
            limit);
        return new TestDemo(new Blocks { _go, _stop });
    }

    private void Wire(Func<Task> handler, int? limit) =>
        new Listener(handler, [], [], new EventOptions { ConcurrencyLimit = limit }, default) { WhileRunning = [_stop with { Visible = true }] }.ListensTo(_go, "click");

    private bool IsStopShown(TestDemo demo, Session session) => session.Block(demo.NumberOf(_stop)).Visible;
}

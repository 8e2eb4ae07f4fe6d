using System.Collections.Concurrent;
using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

/// <summary>200 visitors who submit five times each, against a handler that takes 100 ms and runs four times at once.</summary>
public sealed class ManyVisitorsTests : IDisposable
{
    private const int Visitors = 200;
    private const int Calls = 5;
    private const int Limit = 4;
    private static readonly TimeSpan Work = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ManualTime _time = new();
    private readonly SemaphoreSlim _begun = new(0);
    private readonly ConcurrentQueue<string> _order = [];

    public void Dispose() => _begun.Dispose();

    [Fact]
    public async Task Every_event_runs_once_and_in_order_positions_count_down_and_nobody_starves()
    {
        var (box, go) = (new Textbox("Box"), new Button("Go"));
        go.Click(HandleAsync, [box], [], new EventOptions { ConcurrencyLimit = Limit, MaxQueue = Visitors * Calls });
        using var demo = new TestDemo(new Blocks { box, go }, new EngineOptions { QueueNotice = TimeSpan.Zero }, _time);

        var sessions = Enumerable.Range(0, Visitors).Select(_ => demo.Open()).ToList();
        var runs = sessions.SelectMany((session, visitor) => Enumerable.Range(0, Calls)
            .Select(call => demo.RaiseAsync(session, go, "click", (box, $"{visitor} {call}")))).ToList();
        for (var left = Visitors * Calls; left > 0; left -= Limit)
        {
            for (var place = 0; place < Limit; place++)
                Assert.True(await _begun.WaitAsync(Patience));
            _time.Advance(Work);
        }

        var messages = await Task.WhenAll(runs).WaitAsync(Patience);
        var order = _order.ToList();
        Assert.Equal(Visitors * Calls, order.Distinct().Count());
        Assert.Equal(Visitors * Calls, order.Count);
        for (var visitor = 0; visitor < Visitors; visitor++)
        {
            var begun = Enumerable.Range(0, Calls).Select(call => order.IndexOf($"{visitor} {call}")).ToList();
            Assert.Equal(begun.Order(), begun);
            // By its next turn each other has had one more, and the first was let in before there was a line.
            Assert.All(begun, (index, call) => Assert.InRange(index, 0, Limit + Visitors * (call + 1) - 1));
        }

        Assert.All(messages, ToldInOrder);
        Assert.Equal(Work * (Visitors * Calls / Limit), _time.GetElapsedTime(0));
        Assert.All(sessions, session => Assert.False(session.IsBusy));
    }

    private async Task HandleAsync(string call, TimeProvider time)
    {
        _order.Enqueue(call);
        var work = Task.Delay(Work, time);
        _begun.Release();
        await work;
    }

    private static void ToldInOrder(List<EngineMessage> messages)
    {
        var positions = messages.OfType<EngineMessage.Queued>().Select(queued => queued.Position).ToList();
        Assert.Equal(positions.Distinct().OrderDescending(), positions);
        Assert.Single(messages.OfType<EngineMessage.Started>());
        Assert.False(Assert.IsType<EngineMessage.Completed>(messages[^1]).Cancelled);
    }
}

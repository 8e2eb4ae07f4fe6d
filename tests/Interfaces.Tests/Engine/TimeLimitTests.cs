using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class TimeLimitTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_handler_that_runs_for_longer_than_it_may_is_cancelled_and_its_visitor_told()
    {
        var time = new ManualTime();
        var entered = new TaskCompletionSource();
        var (go, after) = (new Button("Go"), false);
        go.Click(async (CancellationToken cancellation) =>
        {
            entered.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
        }, [], [], new EventOptions { TimeLimit = TimeSpan.FromSeconds(2) }).OnFailure(() => { after = true; });
        using var demo = new TestDemo(new Blocks { go }, time: time);

        var run = demo.RaiseAsync(demo.Open(), go, "click");
        await entered.Task.WaitAsync(Patience);
        time.Advance(TimeSpan.FromSeconds(2));
        var messages = await run.WaitAsync(Patience);

        Assert.Equal("This took longer than 2 seconds, and was stopped.", Assert.Single(messages.OfType<EngineMessage.Failed>()).Message);
        Assert.True(after);
    }

    [Fact]
    public void A_limit_out_of_bounds_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new EventOptions { TimeLimit = TimeSpan.Zero });
}

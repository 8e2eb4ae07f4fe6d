namespace Interfaces.Tests.Engine;

public sealed class UnloadTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task When_a_session_ends_its_farewell_is_said_with_its_own_states_once()
    {
        var said = new TaskCompletionSource<int>();
        var times = 0;
        var (go, count) = (new Button("Go"), new State<int>(0));
        go.Click((int n) => n + 1, count, count);
        var blocks = new Blocks { go };
        blocks.Unload(
            (int n) =>
            {
                Interlocked.Increment(ref times);
                said.TrySetResult(n);
            },
            [count],
            []);
        using var demo = new TestDemo(blocks);
        var session = demo.Open();
        await demo.RaiseAsync(session, go, "click");
        await demo.RaiseAsync(session, go, "click");

        demo.Store.End(session);
        demo.Store.End(session);

        Assert.Equal(2, await said.Task.WaitAsync(Patience));
        Assert.Equal(1, times);
    }
}

using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class SessionEndTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public void A_session_that_has_ended_lets_no_event_in()
    {
        var go = new Button("Go");
        go.Click(() => { });
        using var demo = new TestDemo(new Blocks { go });
        var session = demo.Open();

        demo.Store.End(session);

        Assert.IsType<Admission.Ended>(demo.AdmitOne(session, 0));
        Assert.False(session.IsBusy);
    }

    [Fact]
    public async Task An_event_that_runs_keeps_the_states_until_its_end_and_each_is_let_go_once()
    {
        var gone = new List<int>();
        var (go, next) = (new Button("Go"), new Textbox("Next"));
        var (entered, release) = (new SemaphoreSlim(0), new SemaphoreSlim(0));
        var count = new State<int>(0) { OnDelete = gone.Add };
        go.Click(
            async (int n) =>
            {
                entered.Release();
                await release.WaitAsync();
                return (n + 1, "x");
            },
            [count],
            [count, next]);
        using var demo = new TestDemo(new Blocks { next, go });
        var session = demo.Open();

        var run = demo.RaiseAsync(session, go, "click");
        await entered.WaitAsync(Patience);
        demo.Store.End(session);
        Assert.Empty(gone);
        release.Release();
        await run.WaitAsync(Patience);

        Assert.Equal([1], gone);
        demo.Store.End(session);
        Assert.Equal([1], gone);
    }

    [Fact]
    public async Task What_a_change_would_call_after_the_end_is_not_begun()
    {
        var called = false;
        var (go, box) = (new Button("Go"), new Textbox("Box"));
        var (entered, release) = (new SemaphoreSlim(0), new SemaphoreSlim(0));
        go.Click(
            async () =>
            {
                entered.Release();
                await release.WaitAsync();
                return "x";
            },
            box);
        box.Change((string _) => { called = true; }, [box], []);
        using var demo = new TestDemo(new Blocks { box, go });
        var session = demo.Open();

        var run = demo.RaiseAsync(session, go, "click", (box, ""));
        await entered.WaitAsync(Patience);
        demo.Store.End(session);
        release.Release();
        var messages = await run.WaitAsync(Patience);

        Assert.False(called);
        Assert.True(Assert.IsType<EngineMessage.Completed>(messages[^1]).Cancelled);
    }

    [Fact]
    public async Task An_event_that_is_cancelled_in_line_leaves_it_and_gives_back_its_states()
    {
        var (go, count) = (new Button("Go"), new State<int>(0));
        var (entered, release) = (new SemaphoreSlim(0), new SemaphoreSlim(0));
        go.Click(
            async (int n) =>
            {
                entered.Release();
                await release.WaitAsync();
                return n + 1;
            },
            [count],
            [count]);
        using var demo = new TestDemo(new Blocks { go });
        var (ada, bob, eve) = (demo.Open(), demo.Open(), demo.Open());
        using var cancellation = new CancellationTokenSource();

        var first = demo.RaiseAsync(ada, go, "click");
        await entered.WaitAsync(Patience);
        await using var second = demo.Admit(bob, go, "click").Single().RunAsync(cancellation.Token).GetAsyncEnumerator(CancellationToken.None);
        await using var third = demo.Admit(eve, go, "click").Single().RunAsync().GetAsyncEnumerator();
        Assert.True(await second.MoveNextAsync());
        Assert.True(await third.MoveNextAsync());
        Assert.Equal(2, Assert.IsType<EngineMessage.Queued>(third.Current).Position);

        var waiting = second.MoveNextAsync();
        await cancellation.CancelAsync();
        Assert.True(await waiting);
        Assert.True(Assert.IsType<EngineMessage.Completed>(second.Current).Cancelled);
        Assert.False(await second.MoveNextAsync());
        Assert.True(await third.MoveNextAsync());
        Assert.Equal(1, Assert.IsType<EngineMessage.Queued>(third.Current).Position);

        release.Release(3);
        await first.WaitAsync(Patience);
        while (await third.MoveNextAsync())
        {
        }

        await demo.RaiseAsync(bob, go, "click").WaitAsync(Patience);
        Assert.Equal([1, 1, 1], new[] { ada, bob, eve }.Select(session => (int)session.States.Get(demo.NumberOf(count))!));
        Assert.All([ada, bob, eve], session => Assert.False(session.IsBusy));
    }

    [Fact]
    public async Task Each_visitor_counts_alone_and_every_count_counts()
    {
        const int Visitors = 64;
        const int Events = 50;
        var (go, count) = (new Button("Go"), new State<int>(0));
        go.Click(
            async (int n) =>
            {
                await Task.Yield();
                return n + 1;
            },
            [count],
            [count],
            new EventOptions { ConcurrencyLimit = null });
        using var demo = new TestDemo(new Blocks { go }, new EngineOptions { MaxEventsPerSession = Events });
        var sessions = Enumerable.Range(0, Visitors).Select(_ => demo.Open()).ToList();

        await Task.WhenAll(sessions.SelectMany(session => Enumerable.Range(0, Events).Select(_ => Task.Run(() => demo.RaiseAsync(session, go, "click"))))).WaitAsync(Patience);

        Assert.All(sessions, session => Assert.Equal(Events, session.States.Get(demo.NumberOf(count))));
        Assert.All(sessions, session => Assert.False(session.IsBusy));
    }
}

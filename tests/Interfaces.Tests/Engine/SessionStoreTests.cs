using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class SessionStoreTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void A_session_is_found_by_its_id_and_no_other_id_makes_one()
    {
        using var demo = Demo(new EngineOptions());
        var session = demo.Open();

        Assert.True(demo.Store.TryGet(session.Id, out var found));
        Assert.Same(session, found);
        Assert.False(demo.Store.TryGet(new string('0', 32), out _));
        Assert.False(demo.Store.TryGet("", out _));
        Assert.False(demo.Store.TryGet(null, out _));
        Assert.Equal(1, demo.Store.Count);
    }

    [Fact]
    public void An_id_is_128_bits_and_never_the_same()
    {
        using var demo = Demo(new EngineOptions());

        var ids = Enumerable.Range(0, 1000).Select(_ => demo.Open().Id).ToHashSet();

        Assert.Equal(1000, ids.Count);
        Assert.All(ids, id => Assert.Equal(32, id.Length));
    }

    [Fact]
    public void A_session_ends_after_its_lifetime_and_using_it_begins_it_anew()
    {
        using var demo = Demo(new EngineOptions { SessionLifetime = TimeSpan.FromMinutes(10) });
        var (used, idle) = (demo.Open(), demo.Open());

        _time.Advance(TimeSpan.FromMinutes(9));
        Assert.True(demo.Store.TryGet(used.Id, out _));
        _time.Advance(TimeSpan.FromMinutes(9));

        Assert.Equal(1, demo.Store.Count);
        Assert.True(demo.Store.TryGet(used.Id, out _));
        Assert.False(demo.Store.TryGet(idle.Id, out _));
    }

    [Theory]
    [InlineData(23, 59)]
    [InlineData(25, 0)]
    [InlineData(47, 0)]
    public void A_lifetime_of_days_is_not_confused_by_the_hour_of_the_day(int hours, int minutes)
    {
        using var demo = Demo(new EngineOptions { SessionLifetime = TimeSpan.FromDays(2) });
        var session = demo.Open();

        _time.Advance(new TimeSpan(hours, minutes, 0));

        Assert.True(demo.Store.TryGet(session.Id, out _));
    }

    [Fact]
    public void One_more_than_the_bound_ends_the_session_that_was_idle_longest()
    {
        using var demo = Demo(new EngineOptions { MaxSessions = 2 });
        var (first, second) = (demo.Open(), demo.Open());
        demo.Store.TryGet(first.Id, out _);

        var third = demo.Open();

        Assert.Equal(2, demo.Store.Count);
        Assert.True(demo.Store.TryGet(first.Id, out _));
        Assert.False(demo.Store.TryGet(second.Id, out _));
        Assert.True(demo.Store.TryGet(third.Id, out _));
    }

    [Fact]
    public async Task A_flood_of_sessions_in_which_nothing_is_done_drives_out_none_that_is_used()
    {
        var go = new Button("Go");
        go.Click(() => { });
        using var demo = new TestDemo(new Blocks { go }, new EngineOptions { MaxSessions = 100 }, _time);
        var used = Enumerable.Range(0, 50).Select(_ => demo.Open()).ToList();
        foreach (var session in used)
            await demo.RaiseAsync(session, go, "click");

        for (var count = 0; count < 1_000; count++)
        {
            _time.Advance(TimeSpan.FromMilliseconds(1));
            demo.Open();
        }

        Assert.Equal(100, demo.Store.Count);
        Assert.All(used, session => Assert.True(demo.Store.TryGet(session.Id, out _)));
    }

    [Fact]
    public async Task Where_few_are_unused_the_longest_idle_of_all_makes_room()
    {
        var go = new Button("Go");
        go.Click(() => { });
        using var demo = new TestDemo(new Blocks { go }, new EngineOptions { MaxSessions = 10 }, _time);
        var used = Enumerable.Range(0, 9).Select(_ => demo.Open()).ToList();
        foreach (var session in used)
            await demo.RaiseAsync(session, go, "click");
        _time.Advance(TimeSpan.FromSeconds(1));
        var (fresh, newest) = (demo.Open(), demo.Open());

        Assert.False(demo.Store.TryGet(used[0].Id, out _));
        Assert.True(demo.Store.TryGet(fresh.Id, out _));
        Assert.True(demo.Store.TryGet(newest.Id, out _));
    }

    [Fact]
    public async Task A_session_that_ends_lets_go_of_its_states()
    {
        var deleted = new List<int>();
        var count = new State<int>(0) { OnDelete = deleted.Add };
        var add = new Button("Add");
        add.Click((int n) => n + 1, count, count);
        using var demo = new TestDemo(new Blocks { add }, new EngineOptions { SessionLifetime = TimeSpan.FromMinutes(1) }, _time);

        await demo.RaiseAsync(demo.Open(), add, "click");
        _time.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal([1], deleted);
        Assert.Equal(0, demo.Store.Count);
    }

    [Fact]
    public async Task A_state_that_has_outlived_its_time_begins_anew()
    {
        var count = new State<int>(0) { TimeToLive = TimeSpan.FromMinutes(5) };
        var add = new Button("Add");
        add.Click((int n) => n + 1, count, count);
        using var demo = new TestDemo(new Blocks { add }, time: _time);
        var session = demo.Open();

        await demo.RaiseAsync(session, add, "click");
        await demo.RaiseAsync(session, add, "click");
        Assert.Equal(2, session.States.Get(demo.NumberOf(count)));
        _time.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(0, session.States.Get(demo.NumberOf(count)));
    }

    [Fact]
    public async Task A_state_that_has_outlived_its_time_is_let_go_of_though_nobody_asks_for_it()
    {
        var deleted = new List<int>();
        var count = new State<int>(0) { TimeToLive = TimeSpan.FromMinutes(5), OnDelete = deleted.Add };
        var (add, wait, working) = (new Button("Add"), new Button("Wait"), new TaskCompletionSource());
        add.Click((int n) => n + 1, count, count);
        wait.Click((int n) => working.Task, [count], []);
        using var demo = new TestDemo(new Blocks { add, wait }, time: _time);
        var session = demo.Open();

        await demo.RaiseAsync(session, add, "click");
        var waiting = demo.RaiseAsync(session, wait, "click");
        _time.Advance(TimeSpan.FromMinutes(6));
        Assert.Empty(deleted);

        working.SetResult();
        await waiting;
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal([1], deleted);
    }

    private TestDemo Demo(EngineOptions options) => new(new Blocks { new Textbox("Box") }, options, _time);
}

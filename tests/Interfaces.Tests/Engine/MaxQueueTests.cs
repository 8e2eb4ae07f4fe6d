using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class MaxQueueTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _release = new(0);
    private readonly Button _go = new("Go");
    private readonly Button _other = new("Other");
    private readonly Textbox _box = new("Box");

    public void Dispose() => _release.Dispose();

    [Fact]
    public async Task The_one_too_many_is_told_that_the_demo_is_busy_and_nothing_else_is_changed()
    {
        using var demo = Open(new EventOptions { MaxQueue = 1 });
        var (first, second) = (Run(demo), Run(demo));
        var session = demo.Open();

        var refused = demo.AdmitOne(session, 0, (_box, "typed"));

        Assert.Equal("Too many are waiting for this already. Try again in a moment.", Assert.IsType<Admission.Busy>(refused).Message);
        Assert.NotEqual("typed", demo.ValueOf(session, _box));
        Assert.False(session.IsBusy);
        _release.Release(3);
        await Task.WhenAll(first, second).WaitAsync(Patience);
        Assert.IsType<EngineMessage.Completed>((await demo.RaiseAsync(session, _go, "click", (_box, "typed")).WaitAsync(Patience))[^1]);
    }

    [Fact]
    public async Task Who_was_let_in_and_finds_the_line_full_is_told_too_and_nothing_follows()
    {
        var followed = false;
        using var demo = Open(new EventOptions { MaxQueue = 1 }, listener => listener.OnFailure(() => { followed = true; }));
        var first = Run(demo);
        var (second, third) = (demo.Admit(demo.Open(), _go, "click", (_box, "")).Single(), demo.Admit(demo.Open(), _go, "click", (_box, "")).Single());

        await using var waiting = second.RunAsync().GetAsyncEnumerator();
        Assert.True(await waiting.MoveNextAsync());
        var messages = await third.RunAsync().ToListAsync();

        Assert.Equal(Failure.TooManyWait, Assert.IsType<EngineMessage.Failed>(messages[0]).Message);
        Assert.Equal(2, messages.Count);
        Assert.False(followed);
        _release.Release(2);
        await first.WaitAsync(Patience);
        while (await waiting.MoveNextAsync())
            Assert.IsNotType<EngineMessage.Failed>(waiting.Current);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(2, 2)]
    public async Task The_host_says_how_long_a_line_is_where_the_handler_does_not(int? own, int waiting)
    {
        using var demo = Open(new EventOptions { MaxQueue = own }, options: new EngineOptions { MaxQueue = 0 });
        var runs = Enumerable.Range(0, waiting + 1).Select(_ => Run(demo)).ToList();

        Assert.IsType<Admission.Busy>(demo.AdmitOne(demo.Open(), 0, (_box, "")));

        _release.Release(waiting + 1);
        await Task.WhenAll(runs).WaitAsync(Patience);
    }

    [Fact]
    public async Task Handlers_of_a_group_share_the_shortest_line_of_theirs()
    {
        _other.Click(WaitAsync, [], [], new EventOptions { ConcurrencyGroup = "both", MaxQueue = 0 });
        using var demo = Open(new EventOptions { ConcurrencyGroup = "both", MaxQueue = 10 });
        var first = Run(demo);

        Assert.IsType<Admission.Busy>(demo.AdmitOne(demo.Open(), demo.HandlersOf(_go, "click").Single(), (_box, "")));

        _release.Release();
        await first.WaitAsync(Patience);
    }

    [Fact]
    public async Task Another_handler_of_the_same_demo_has_a_line_of_its_own()
    {
        _other.Click(() => "there", _box);
        using var demo = Open(new EventOptions { MaxQueue = 0 });
        var first = Run(demo);

        var messages = await demo.RaiseAsync(demo.Open(), _other, "click").WaitAsync(Patience);

        Assert.Single(messages.OfType<EngineMessage.Updated>());
        _release.Release();
        await first.WaitAsync(Patience);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(100_001)]
    public void A_length_out_of_bounds_is_refused(int length)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new EventOptions { MaxQueue = length });
        Assert.Contains(new EngineOptions { MaxQueue = length }.Validate(), problem => problem.StartsWith("MaxQueue", StringComparison.Ordinal));
    }

    private TestDemo Open(EventOptions own, Action<Listener>? listen = null, EngineOptions? options = null)
    {
        var listener = _go.Click((string _) => WaitAsync(), [_box], [], own);
        listen?.Invoke(listener);
        return new TestDemo(new Blocks { _box, _go, _other }, (options ?? new EngineOptions()) with { QueueNotice = TimeSpan.Zero });
    }

    private Task<List<EngineMessage>> Run(TestDemo demo) => demo.RaiseAsync(demo.Open(), _go, "click", (_box, ""));

    private Task WaitAsync() => _release.WaitAsync();
}

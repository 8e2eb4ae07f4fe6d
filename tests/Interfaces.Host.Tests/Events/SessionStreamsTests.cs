using Interfaces.Engine;
using Interfaces.Host.Events;

namespace Interfaces.Host.Tests.Events;

public sealed class SessionStreamsTests : IDisposable
{
    private readonly SessionStore _store = new(new EngineOptions(), TimeProvider.System);
    private readonly SessionStreams _streams = new();
    private readonly DemoEngine _engine;

    public SessionStreamsTests() => _engine = new DemoEngine(new Blocks { new Textbox() }, new EngineContext { Markdown = new SafeText(), Sessions = _store });

    public void Dispose()
    {
        _engine.Dispose();
        _store.Dispose();
    }

    [Fact]
    public void A_number_has_one_stream_and_is_used_also_after_that_is_forgotten()
    {
        var first = New(7);
        Assert.True(_streams.TryAdd(7, first));
        Assert.False(_streams.TryAdd(7, New(7)));
        Assert.Same(first, _streams.Find(7, out var isNew));
        Assert.False(isNew);

        _streams.End(7, 0);
        _streams.Sweep();

        Assert.Null(_streams.Find(7, out isNew));
        Assert.False(isNew);
        Assert.False(_streams.TryAdd(7, New(7)));
        Assert.Equal(0, _streams.Count);
    }

    [Fact]
    public void Only_so_many_that_have_ended_are_kept_and_all_that_run()
    {
        foreach (var call in Enumerable.Range(0, 100))
            _streams.TryAdd(call, New(call));
        foreach (var call in Enumerable.Range(0, 50))
            _streams.End(call, call);

        Assert.Equal(50 + SessionStreams.MaxEnded, _streams.Count);
        Assert.Null(_streams.Find(0, out _));
        Assert.NotNull(_streams.Find(49, out _));
        Assert.NotNull(_streams.Find(99, out _));

        _streams.Sweep();
        Assert.Equal(50, _streams.Count);
    }

    [Fact]
    public void A_session_is_handed_to_the_sweep_once_until_it_was_swept()
    {
        foreach (var call in Enumerable.Range(0, 3))
            _streams.TryAdd(call, New(call));

        Assert.True(_streams.End(0, 1));
        Assert.False(_streams.End(1, 2));
        Assert.Equal(2, _streams.EndedAt);
        _streams.Sweep();
        Assert.True(_streams.End(2, 3));
    }

    private EventStream New(int call) =>
        new(_engine, _engine.OpenSession(), new EventRequest("", "d1", call, 0, new Dictionary<int, System.Text.Json.JsonElement>()), new StreamOptions(), TimeProvider.System);

    private sealed class SafeText : IMarkdownRenderer
    {
        public Markup Render(string markdown) => Markup.Text(markdown);
    }
}

using System.IO.Pipelines;
using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Host.Events;

namespace Interfaces.Host.Tests.Events;

public sealed class BackPressureTests : IDisposable
{
    private const int Steps = 5_000;

    private readonly SessionStore _store = new(new EngineOptions(), TimeProvider.System);
    private readonly ManualTime _time = new();
    private readonly TaskCompletionSource _third = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _made;

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData(8, 1 << 20, 8)]
    [InlineData(64, 1_024, 16)]
    public async Task A_handler_is_never_further_ahead_of_a_slow_reader_than_it_may_be(int unread, int bytes, int ahead)
    {
        var (stream, run) = Open(new StreamOptions { KeptMessages = 1, MaxUnread = unread, KeptBytes = bytes });
        using var _ = stream;
        var most = 0;
        // Each flush looks how far the handler is, of which as much as was written before is not ahead of the reader.
        var body = new SlowBody(frames => most = Math.Max(most, Volatile.Read(ref _made) - frames));

        var running = stream.RunAsync(run);
        await stream.WriteToAsync(body, -1, CancellationToken.None).WaitAsync(TestSite.Patience);
        await running.WaitAsync(TestSite.Patience);
        // The server sends what is left when the response ends.
        await body.FlushAsync();

        Assert.Equal(Steps, _made);
        Assert.Equal(Steps + 1, body.Frames);
        // One more is made, and waits for its place.
        Assert.InRange(most, 0, ahead + 1);
    }

    [Fact]
    public async Task A_handler_that_waits_for_its_reader_is_let_go_when_nobody_comes_back()
    {
        var (stream, run) = Open(new StreamOptions { MaxUnread = 2 }, steps: int.MaxValue);
        using var _ = stream;
        using var lost = new CancellationTokenSource();
        var running = stream.RunAsync(run);
        var body = new SlowBody(static _ => { }, broken: true);
        await Assert.ThrowsAsync<IOException>(() => stream.WriteToAsync(body, -1, lost.Token));
        // The third of two that nobody reads has no place.
        await _third.Task.WaitAsync(TestSite.Patience);

        _time.Advance(TimeSpan.FromSeconds(30));
        await running.WaitAsync(TestSite.Patience);

        Assert.NotEqual(int.MaxValue, _made);
    }

    [Fact]
    public async Task A_client_that_never_reads_is_let_go_and_its_handler_too()
    {
        var (stream, run) = Open(new StreamOptions { MaxUnread = 2 }, steps: int.MaxValue);
        using var _ = stream;
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 1, resumeWriterThreshold: 1));
        var running = stream.RunAsync(run);
        var stalled = _time.WhenTimerAsync(new StreamOptions().MaxStall);
        var writing = stream.WriteToAsync(pipe.Writer, -1, CancellationToken.None);
        await stalled.WaitAsync(TestSite.Patience);

        _time.Advance(new StreamOptions().MaxStall);
        await Assert.ThrowsAsync<TimeoutException>(() => writing.WaitAsync(TestSite.Patience));
        _time.Advance(new StreamOptions().ResumeWindow);
        await running.WaitAsync(TestSite.Patience);

        Assert.NotEqual(int.MaxValue, _made);
    }

    private (EventStream Stream, EventRun Run) Open(StreamOptions options, int steps = Steps)
    {
        var (box, go) = (new Textbox("Box"), new Button("Go"));
        go.Click(() => Enumerable.Range(0, steps).Select(_ => $"step {Make()}"), [], [box]);
        var engine = new DemoEngine(new Blocks { box, go }, new EngineContext { Markdown = new PlainText(), Sessions = _store });
        var session = engine.OpenSession();
        var values = new Dictionary<int, JsonElement>();
        var run = Assert.IsType<Admission.Admitted>(engine.Admit(session, new EventCall(0, values))).Run;
        return (new EventStream(engine, session, new EventRequest(session.Id, "d1", 1, 0, values), options, _time), run);
    }

    private int Make()
    {
        var made = Interlocked.Increment(ref _made);
        if (made == 3)
            _third.SetResult();
        return made;
    }

    private sealed class PlainText : IMarkdownRenderer
    {
        public Markup Render(string markdown) => Markup.Text(markdown);
    }

    /// <summary>A body whose connection takes what is written only after others had a turn.</summary>
    private sealed class SlowBody(Action<int> looked, bool broken = false) : PipeWriter
    {
        private readonly byte[] _buffer = new byte[64 * 1024];
        private int _written;

        public int Frames { get; private set; }

        public override void Advance(int bytes) => _written += _buffer.AsSpan(0, bytes).Count("\n\n"u8);

        public override Memory<byte> GetMemory(int sizeHint = 0) => _buffer;

        public override Span<byte> GetSpan(int sizeHint = 0) => _buffer;

        public override async ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
        {
            if (broken)
                throw new IOException("gone");
            for (var turn = 0; turn < 10; turn++)
                await Task.Yield();
            Frames += _written;
            _written = 0;
            looked(Frames);
            return default;
        }

        public override void CancelPendingFlush()
        {
        }

        public override void Complete(Exception? exception = null)
        {
        }
    }
}

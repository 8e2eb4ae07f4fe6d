using System.Buffers;
using System.IO.Pipelines;
using Interfaces.Engine;

namespace Interfaces.Host.Events;

/// <summary>
/// The messages of one event, from its run to whoever reads them: one connection at a time, which may be lost and
/// taken up again by another.
/// </summary>
internal sealed class EventStream : IDisposable
{
    private readonly Lock _lock = new();
    private readonly List<byte[]> _frames = [];
    private readonly CancellationTokenSource _abandoned = new();
    private readonly DemoEngine _engine;
    private readonly StreamOptions _options;
    private readonly TimeProvider _time;
    private readonly EventFrames _writer;
    private readonly int _handler;
    private TaskCompletionSource _moved = NewSignal();
    private ITimer? _grace;
    private int _first;
    private int _read;
    private int _reader;
    private bool _ended;

    public EventStream(DemoEngine engine, Session session, EventRequest request, StreamOptions options, TimeProvider time)
    {
        _engine = engine;
        _options = options;
        _time = time;
        _writer = new EventFrames(engine, session, request.Mount);
        _handler = request.Handler;
    }

    /// <summary>Runs the event, apart from any connection.</summary>
    public async Task RunAsync(EventRun run)
    {
        // A stream that blocks between its results must not hold the thread that is about to send them. What has one
        // result may: there is nothing to send before.
        if (_engine.MayStream(_handler))
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            await foreach (var message in run.RunAsync(_abandoned.Token))
            {
                await RoomAsync();
                Add(id => _writer.Of(message, id));
            }
        }
        finally
        {
            End();
        }
    }

    /// <summary>Writes the messages after one that was seen, until the last.</summary>
    /// <param name="body">The response.</param>
    /// <param name="after">The last message that was seen; -1 for none.</param>
    /// <param name="cancellation">Set when the connection is lost.</param>
    public async Task WriteToAsync(PipeWriter body, int after, CancellationToken cancellation)
    {
        var reader = Take(after);
        try
        {
            while (Next(reader) is { } batch)
            {
                foreach (var frame in batch.Frames)
                    body.Write(frame);
                await body.FlushAsync(cancellation);
                if (batch.IsLast)
                    return;
                await batch.More.WaitAsync(cancellation);
            }
        }
        finally
        {
            Release(reader);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Waits while the connection is too far behind.</summary>
    private async ValueTask RoomAsync()
    {
        while (true)
        {
            Task moved;
            lock (_lock)
            {
                if (_first + _frames.Count - _read < _options.MaxUnread || _abandoned.IsCancellationRequested)
                    return;
                moved = _moved.Task;
            }

            await moved;
        }
    }

    private void Add(Func<int, byte[]?> make)
    {
        lock (_lock)
        {
            if (make(_first + _frames.Count) is not { } frame)
                return;
            _frames.Add(frame);
            var surplus = Math.Min(_frames.Count - _options.KeptMessages, _read - _first);
            if (surplus > 0)
            {
                _frames.RemoveRange(0, surplus);
                _first += surplus;
            }

            Signal();
        }
    }

    private void End()
    {
        lock (_lock)
        {
            _frames.Add(EventFrames.Done(_first + _frames.Count));
            _ended = true;
            _grace?.Dispose();
            Signal();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _abandoned.Dispose();

    /// <summary>A new connection takes the place of the one before it.</summary>
    private int Take(int after)
    {
        lock (_lock)
        {
            _grace?.Dispose();
            _grace = null;
            _read = Math.Clamp(after + 1, 0, _first + _frames.Count);
            Signal();
            return ++_reader;
        }
    }

    private void Release(int reader)
    {
        lock (_lock)
        {
            if (reader != _reader || _ended)
                return;
            _grace = _time.CreateTimer(static stream => ((EventStream)stream!).Abandon(), this, _options.ResumeWindow, Timeout.InfiniteTimeSpan);
        }
    }

    private void Abandon()
    {
        lock (_lock)
        {
            if (_ended)
                return;
            Signal();
        }

        _abandoned.Cancel();
    }

    private Batch? Next(int reader)
    {
        lock (_lock)
        {
            if (reader != _reader)
                return null;

            var frames = new List<byte[]>();
            if (_read < _first)
            {
                frames.AddRange(_engine.BlocksUpdatedBy(_handler).Select(block => _writer.Patch(block, hasValue: true, _first - 1)));
                _read = _first;
            }

            frames.AddRange(_frames.Skip(_read - _first));
            _read = _first + _frames.Count;
            Signal();
            return new Batch(frames, _ended, _moved.Task);
        }
    }

    private void Signal()
    {
        var moved = _moved;
        _moved = NewSignal();
        moved.SetResult();
    }

    private sealed record Batch(List<byte[]> Frames, bool IsLast, Task More);
}

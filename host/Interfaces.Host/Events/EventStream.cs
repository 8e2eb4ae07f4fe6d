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
    private readonly List<EventFrame> _frames = [];
    private readonly CancellationTokenSource _cancellation = new();
    private readonly StreamOptions _options;
    private readonly TimeProvider _time;
    private readonly EventFrames _writer;
    private readonly GrowthPace _pace;
    private TaskCompletionSource _moved = NewSignal();
    private ITimer? _grace;
    private int _first;
    private int _read;
    private int _reader;
    private int _bytes;
    private bool _abandoned;
    private bool _ended;

    // Of each block the last frame that was let go.
    private Dictionary<int, EventFrame>? _dropped;

    public EventStream(DemoEngine engine, Session session, EventRequest request, StreamOptions options, TimeProvider time)
    {
        _options = options;
        _time = time;
        _writer = new EventFrames(engine, session, request);
        _pace = new GrowthPace(options.GrowthInterval, time, Grown);
    }

    /// <summary>Runs the event, apart from any connection.</summary>
    public async Task RunAsync(EventRun run)
    {
        // A stream that blocks between its results must not hold the thread that is about to send them, and what can be
        // cancelled not the one that learns of a lost connection. The rest may: there is nothing to send before its result.
        if (run.MayStream || run.MayBeCancelled)
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            await foreach (var message in run.RunAsync(_cancellation.Token))
            {
                await RoomAsync();
                Add(_writer.Of(message, NextId()));
                if (message is EngineMessage.Completed)
                    Finish();
            }
        }
        catch (Exception error)
        {
            // What scripts throw comes as a message. Whatever this is, the visitor must not take it for success.
            Add(_writer.Failed(error, NextId()));
        }
        finally
        {
            End();
        }
    }

    /// <summary>Whether it was cancelled because nobody came back to read it.</summary>
    public bool IsAbandoned
    {
        get
        {
            lock (_lock)
                return _abandoned;
        }
    }

    /// <summary>Whether a message was sent, or is kept to be sent.</summary>
    /// <param name="id">The message's number; -1, before the first one, is always known.</param>
    public bool Has(int id) => id < NextId();

    /// <summary>Writes the messages after one that was seen, until the last.</summary>
    /// <param name="body">The response.</param>
    /// <param name="after">The last message that was seen; -1 for none.</param>
    /// <param name="cancellation">Set when the connection is lost.</param>
    /// <exception cref="TimeoutException">The reader takes nothing.</exception>
    public async Task WriteToAsync(PipeWriter body, int after, CancellationToken cancellation)
    {
        var reader = Take(after);
        var sent = new SentFrames(_writer);
        var response = new StreamBody(body, _options.MaxStall, _time, cancellation);
        var hasYielded = false;
        try
        {
            while (Next(reader) is { } batch)
            {
                foreach (var frame in batch.Frames)
                    await response.WriteAsync(sent.Of(frame));
                // The end of the response sends what is left: flushing here would make two packets of one.
                if (batch.IsLast)
                    return;
                // What is done in a moment goes out with the head of the response, in one packet.
                if (batch.Frames.Count == 0 && !hasYielded)
                {
                    hasYielded = true;
                    await Task.Yield();
                    continue;
                }

                await response.FlushAsync();
                await batch.More.WaitAsync(cancellation);
            }
        }
        finally
        {
            Release(reader);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    // Only the run adds messages: what it asks for stays true until it adds one.
    private int NextId()
    {
        lock (_lock)
            return _first + _frames.Count;
    }

    /// <summary>Waits while the connection is too far behind.</summary>
    private async ValueTask RoomAsync()
    {
        while (true)
        {
            Task moved;
            lock (_lock)
            {
                if (_abandoned || HasRoom())
                    return;
                moved = _moved.Task;
            }

            await moved;
        }
    }

    private bool HasRoom()
    {
        var unread = _first + _frames.Count - _read;
        return unread == 0 || (unread < _options.MaxUnread && _frames.TakeLast(unread).Sum(frame => (long)frame.Length) < _options.KeptBytes);
    }

    private void Finish()
    {
        foreach (var block in _writer.TakeGrown())
            Add(EventFrames.Growth(block, NextId(), isEnd: true));
    }

    private void Add(EventFrame? frame)
    {
        if (frame is null)
            return;
        lock (_lock)
        {
            // Who has yet to hear that a text has grown hears of all of it at once.
            if (frame.IsGrowth && FindUnread(frame.Block!.Value) is { } place)
            {
                _frames[place] = _frames[place] with { IsEnd = frame.IsEnd };
                if (frame.IsEnd)
                    Signal();
                return;
            }

            _frames.Add(frame);
            _bytes += frame.Length;
            Trim();
            if (!frame.IsGrowth || frame.IsEnd || _pace.Allows())
                Signal();
        }
    }

    private void Grown()
    {
        lock (_lock)
        {
            _pace.Release();
            Signal();
        }
    }

    // What was said before another look at the block, or at one around it, would be of no use after it.
    private int? FindUnread(int block)
    {
        for (var place = _frames.Count - 1; place >= Math.Max(0, _read - _first); place--)
        {
            var frame = _frames[place];
            if (frame.IsGrowth && frame.Block == block)
                return place;
            if (frame.IsView && (frame.Block == block || !frame.IsAlone))
                return null;
        }

        return null;
    }

    /// <summary>Lets go of the oldest messages that were sent, beyond those that are kept.</summary>
    private void Trim()
    {
        var count = 0;
        for (; _first + count < _read && (_frames.Count - count > _options.KeptMessages || _bytes > _options.KeptBytes); count++)
        {
            var frame = _frames[count];
            _bytes -= frame.Length;
            if (frame.Block is not { } block)
                continue;
            var hasValue = frame.HasValue || (_dropped?.GetValueOrDefault(block)?.HasValue ?? false);
            (_dropped ??= [])[block] = frame with { Bytes = frame.IsView ? null : frame.Bytes, HasValue = hasValue };
        }

        _frames.RemoveRange(0, count);
        _first += count;
    }

    private void End()
    {
        lock (_lock)
        {
            _frames.Add(EventFrames.Done(_first + _frames.Count));
            _ended = true;
            _grace?.Dispose();
            _pace.Dispose();
            Signal();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _pace.Dispose();
        _cancellation.Dispose();
    }

    /// <summary>A new connection takes the place of the one before it.</summary>
    private int Take(int after)
    {
        lock (_lock)
        {
            _grace?.Dispose();
            _grace = null;
            _read = Math.Min(after + 1, _first + _frames.Count);
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
            // Somebody may have come at the very moment in which the time was over.
            if (_ended || _grace is null)
                return;
            _abandoned = true;
            Signal();
            // What the handler has registered for this runs elsewhere: neither under the lock nor on the timer's thread.
            _ = _cancellation.CancelAsync();
        }
    }

    private Batch? Next(int reader)
    {
        lock (_lock)
        {
            if (reader != _reader)
                return null;

            // Of what is gone, each block once, as it is now, and under a number that the page has not seen yet.
            List<EventFrame> frames = _read < _first && _dropped is not null ? [.. _dropped.Values.Where(frame => frame.Id >= _read).OrderBy(frame => frame.Id)] : [];
            frames.AddRange(_frames.Skip(Math.Max(0, _read - _first)));
            _read = _first + _frames.Count;
            Trim();
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

    private sealed record Batch(List<EventFrame> Frames, bool IsLast, Task More);
}

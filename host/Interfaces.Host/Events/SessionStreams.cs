namespace Interfaces.Host.Events;

/// <summary>The event streams of one session: those that run, and the last that have ended.</summary>
internal sealed class SessionStreams
{
    /// <summary>How many streams that have ended are kept for one session.</summary>
    public const int MaxEnded = 16;

    private readonly Lock _lock = new();
    private readonly CallWindow _calls = new();
    private readonly Dictionary<int, EventStream> _streams = new(1);
    private readonly Queue<int> _ended = new(1);
    private bool _isSwept;
    private EventRate _rate;

    /// <summary>When the latest stream ended, as a timestamp.</summary>
    public long EndedAt { get; private set; }

    /// <summary>How many streams there are.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _streams.Count;
        }
    }

    /// <summary>Counts an event that the page sends.</summary>
    /// <returns>Whether it may run.</returns>
    public bool TryTake(int perSecond, TimeProvider time)
    {
        lock (_lock)
            return _rate.TryTake(perSecond, time);
    }

    /// <summary>Finds the stream of an event.</summary>
    /// <param name="call">The page's number of the event.</param>
    /// <param name="isNew">Whether the event was never seen; when it was, and there is no stream, it is over and forgotten.</param>
    public EventStream? Find(int call, out bool isNew)
    {
        lock (_lock)
        {
            isNew = !_calls.Contains(call);
            return _streams.GetValueOrDefault(call);
        }
    }

    /// <summary>Adds the stream of an event.</summary>
    /// <returns>Whether it is the first with its number.</returns>
    public bool TryAdd(int call, EventStream stream)
    {
        lock (_lock)
        {
            if (!_calls.Add(call))
                return false;
            _streams.Add(call, stream);
            return true;
        }
    }

    /// <summary>Notes that an event has ended.</summary>
    /// <param name="call">The page's number of the event.</param>
    /// <param name="now">From when on it is kept, as a timestamp.</param>
    /// <returns>Whether nobody is going to sweep the session yet.</returns>
    public bool End(int call, long now)
    {
        lock (_lock)
        {
            EndedAt = Math.Max(EndedAt, now);
            _ended.Enqueue(call);
            while (_ended.Count > MaxEnded)
                Remove(_ended.Dequeue());
            var wasSwept = _isSwept;
            _isSwept = true;
            return !wasSwept;
        }
    }

    /// <summary>Forgets the events that have ended.</summary>
    public void Sweep()
    {
        lock (_lock)
        {
            while (_ended.TryDequeue(out var call))
                Remove(call);
            _ended.TrimExcess();
            _streams.TrimExcess();
            _isSwept = false;
        }
    }

    private void Remove(int call)
    {
        if (_streams.Remove(call, out var stream))
            stream.Dispose();
    }
}

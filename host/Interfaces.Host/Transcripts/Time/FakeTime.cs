namespace Interfaces.Host.Transcripts;

/// <summary>A clock that goes when it is told to: what a demo says does not depend on when, or how fast, it is replayed.</summary>
internal sealed class FakeTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly PriorityQueue<(FakeTimer Timer, int Version), (TimeSpan Due, long Order)> _due = new();
    private long _orders;

    /// <summary>How far the clock has gone.</summary>
    public TimeSpan Elapsed
    {
        get
        {
            lock (_lock)
                return field;
        }

        private set;
    }

    /// <summary>When the next timer is due; <see langword="null"/> when none waits.</summary>
    public TimeSpan? NextDue
    {
        get
        {
            lock (_lock)
                return PeekLive();
        }
    }

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override long GetTimestamp() => Elapsed.Ticks;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => start + Elapsed;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets the clock go to the next timer, if that is due by then, and calls it.</summary>
    /// <returns>Whether there was one.</returns>
    public bool FireNext(TimeSpan by)
    {
        FakeTimer timer;
        lock (_lock)
        {
            if (PeekLive() is not { } due || due > by)
                return false;
            timer = _due.Dequeue().Timer;
            if (due > Elapsed)
                Elapsed = due;
            timer.Repeat();
        }

        timer.Call();
        return true;
    }

    /// <summary>Sets the clock to a later time. Timers that are due until then must have been called.</summary>
    public void GoTo(TimeSpan elapsed)
    {
        lock (_lock)
            Elapsed = elapsed > Elapsed ? elapsed : Elapsed;
    }

    private void Schedule(FakeTimer timer, TimeSpan after)
    {
        lock (_lock)
            _due.Enqueue((timer, timer.Version), (Elapsed + after, _orders++));
    }

    // Timers that were changed or disposed since they were put in line stay there until they are met.
    private TimeSpan? PeekLive()
    {
        while (_due.TryPeek(out var next, out var when))
        {
            if (next.Timer.Version == next.Version)
                return when.Due;
            _due.Dequeue();
        }

        return null;
    }

    private sealed class FakeTimer(FakeTime time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period = Timeout.InfiniteTimeSpan;
        private bool _disposed;

        public int Version { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._lock)
            {
                if (_disposed)
                    return false;
                Version++;
                _period = period;
                if (dueTime >= TimeSpan.Zero)
                    time.Schedule(this, dueTime);
                return true;
            }
        }

        public void Repeat()
        {
            Version++;
            if (_period > TimeSpan.Zero)
                time.Schedule(this, _period);
        }

        public void Call() => callback(state);

        public void Dispose()
        {
            lock (time._lock)
            {
                _disposed = true;
                Version++;
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}

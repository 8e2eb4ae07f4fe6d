namespace Interfaces.Docs.Tests.Watching;

/// <summary>A clock that stands until a test moves it, and that tells when a timer was set.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private TaskCompletionSource _set = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TimeSpan _now;

    /// <summary>Ends when a timer is set, counted from the last call.</summary>
    public Task NextTimerAsync()
    {
        lock (_lock)
        {
            if (_set.Task.IsCompleted)
                _set = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return _set.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }
    }

    public TimeSpan? Pending
    {
        get
        {
            lock (_lock)
                return _timers.Where(timer => timer.Due is not null).Select(timer => timer.Due - _now).Min();
        }
    }

    public void Advance(TimeSpan by)
    {
        List<ManualTimer> due;
        lock (_lock)
        {
            _now += by;
            due = [.. _timers.Where(timer => timer.Due <= _now)];
            foreach (var timer in due)
                timer.Due = null;
        }

        due.ForEach(timer => timer.Run());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        lock (_lock)
            _timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class ManualTimer(ManualTime time, TimerCallback callback, object? state) : ITimer
    {
        public TimeSpan? Due { get; set; }

        public void Run() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._lock)
            {
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : time._now + dueTime;
                if (Due is not null)
                    time._set.TrySetResult();
            }

            return true;
        }

        public void Dispose() => Due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

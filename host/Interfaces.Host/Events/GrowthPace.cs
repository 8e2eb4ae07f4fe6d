namespace Interfaces.Host.Events;

/// <summary>Holds news of a text that grows back, so that several are told as one. Its stream's lock guards it.</summary>
internal sealed class GrowthPace(TimeSpan interval, TimeProvider time, Action due) : IDisposable
{
    private ITimer? _timer;
    private long? _last;
    private bool _isHeld;
    private bool _isOver;

    /// <summary>Whether news may be told at once. If not, <c>due</c> is called as soon as they may, outside of the lock.</summary>
    public bool Allows()
    {
        var now = time.GetTimestamp();
        var wait = _last is { } last ? interval - time.GetElapsedTime(last, now) : TimeSpan.Zero;
        if (wait <= TimeSpan.Zero)
        {
            _last = now;
            return true;
        }

        if (_isHeld || _isOver)
            return false;
        _isHeld = true;
        _timer ??= time.CreateTimer(static due => ((Action)due!)(), due, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(wait, Timeout.InfiniteTimeSpan);
        return false;
    }

    /// <summary>What was held back is told.</summary>
    public void Release() => (_last, _isHeld) = (time.GetTimestamp(), false);

    public void Dispose()
    {
        _isOver = true;
        _timer?.Dispose();
    }
}

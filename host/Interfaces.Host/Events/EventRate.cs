namespace Interfaces.Host.Events;

/// <summary>How many more events a page may send now: as many as a second allows, and with time more again.</summary>
internal struct EventRate
{
    private double _spent;
    private long _at;

    /// <summary>Counts an event.</summary>
    /// <param name="perSecond">How many a second may have.</param>
    /// <param name="time">The clock.</param>
    /// <returns>Whether it may run.</returns>
    public bool TryTake(int perSecond, TimeProvider time)
    {
        var now = time.GetTimestamp();
        _spent = Math.Max(0, _spent - time.GetElapsedTime(_at, now).TotalSeconds * perSecond);
        _at = now;
        if (_spent + 1 > perSecond)
            return false;
        _spent++;
        return true;
    }
}

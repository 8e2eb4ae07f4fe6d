using System.Diagnostics.CodeAnalysis;

namespace Interfaces.Engine;

/// <summary>Lets a limited number of calls run at the same time; the others wait, and the visitors take turns.</summary>
/// <param name="limit">How many run at the same time.</param>
/// <param name="maxWaiting">How many may wait.</param>
/// <param name="time">The clock.</param>
internal sealed class ConcurrencyGate(int limit, int maxWaiting, TimeProvider time)
{
    // How much the latest call counts in the average of all: experience that still learns.
    private const double Weight = 0.2;

    private readonly Lock _lock = new();
    private readonly WaitingLines _lines = new();
    private int _limit = limit;
    private int _maxWaiting = maxWaiting;
    private int _running;
    private double? _averageSeconds;

    /// <summary>Whether one more call would neither run nor have a place in the line.</summary>
    public bool IsFull
    {
        get
        {
            lock (_lock)
                return !IsFree && _lines.Count >= _maxWaiting;
        }
    }

    private bool IsFree => _running < _limit && _lines.Count == 0;

    /// <summary>Starts a call at once, or gives it a place in its visitor's line.</summary>
    /// <param name="visitor">Whose call it is.</param>
    /// <param name="place">The place, or <see langword="null"/> when the call may run.</param>
    /// <returns><see langword="false"/> when it may not run, and too many wait.</returns>
    public bool TryEnter(object visitor, out Place? place)
    {
        place = null;
        lock (_lock)
        {
            if (IsFree)
                _running++;
            else if (_lines.Count >= _maxWaiting)
                return false;
            else
                place = _lines.Add(visitor);
            return true;
        }
    }

    /// <summary>Lets fewer run, and fewer wait, at the same time.</summary>
    public void Lower(int limit, int maxWaiting)
    {
        lock (_lock)
            (_limit, _maxWaiting) = (Math.Min(_limit, limit), Math.Min(_maxWaiting, maxWaiting));
    }

    /// <summary>Ends a call.</summary>
    /// <param name="started">When it began to run.</param>
    public void Leave(long started)
    {
        lock (_lock)
        {
            var seconds = time.GetElapsedTime(started).TotalSeconds;
            _averageSeconds = _averageSeconds is { } average ? average + Weight * (seconds - average) : seconds;
            _running--;
            Advance();
        }
    }

    /// <summary>Gives up a place in the line; when the call was let in at that moment, it ends.</summary>
    public void Abandon(Place place)
    {
        lock (_lock)
        {
            if (!_lines.Remove(place))
                _running--;
            Advance();
        }
    }

    /// <summary>How long the one at a position may have to wait.</summary>
    public double? Estimate(int position)
    {
        lock (_lock)
            return _averageSeconds * position / _limit;
    }

    private void Advance()
    {
        while (_running < _limit && TryTake(out var next))
        {
            _running++;
            next.Move(0);
        }

        _lines.Renumber();
    }

    private bool TryTake([NotNullWhen(true)] out Place? next) => (next = _lines.Take()) is not null;
}

namespace Interfaces.Engine;

/// <summary>Lets a limited number of calls run at the same time; the others wait in the order in which they came.</summary>
internal sealed class ConcurrencyGate(int? limit, TimeProvider time)
{
    // How much the latest call counts in the average of all: experience that still learns.
    private const double Weight = 0.2;

    private readonly Lock _lock = new();
    private readonly LinkedList<Waiter> _waiting = [];
    private int? _limit = limit;
    private int _running;
    private double? _averageSeconds;

    /// <summary>Starts a call at once, or gives it a place in the line.</summary>
    /// <returns>The place, or <see langword="null"/> when the call may run.</returns>
    public Waiter? Enter()
    {
        if (_limit is null)
            return null;

        lock (_lock)
        {
            if (_running < _limit && _waiting.Count == 0)
            {
                _running++;
                return null;
            }

            var waiter = new Waiter(_waiting.Count + 1);
            _waiting.AddLast(waiter);
            return waiter;
        }
    }

    /// <summary>Lets fewer run at the same time.</summary>
    public void Lower(int limit)
    {
        lock (_lock)
            _limit = _limit is { } before ? Math.Min(before, limit) : limit;
    }

    /// <summary>Ends a call.</summary>
    /// <param name="started">When it began to run.</param>
    public void Leave(long started)
    {
        if (_limit is null)
            return;

        lock (_lock)
        {
            var seconds = time.GetElapsedTime(started).TotalSeconds;
            _averageSeconds = _averageSeconds is { } average ? average + Weight * (seconds - average) : seconds;
            _running--;
            Advance();
        }
    }

    /// <summary>Gives up a place in the line; when the call was let in at that moment, it ends.</summary>
    public void Abandon(Waiter waiter)
    {
        lock (_lock)
        {
            if (!_waiting.Remove(waiter))
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
        while (_running < _limit && _waiting.First is { } first)
        {
            _waiting.RemoveFirst();
            _running++;
            first.Value.Move(0);
        }

        var position = 1;
        foreach (var waiter in _waiting)
            waiter.Move(position++);
    }

    /// <summary>A place in the line.</summary>
    internal sealed class Waiter(int position)
    {
        // Further back, a step is told only when it is a tenth of the way: else each end would be told to all who wait.
        private const int Near = 8;

        private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly Lock _lock = new();
        private TaskCompletionSource? _moved;
        private int _position = position;

        /// <summary>How many are before it, plus one, as was last told; 0 when it may run.</summary>
        public int Position
        {
            get
            {
                lock (_lock)
                    return _position;
            }
        }

        /// <summary>Done when it may run.</summary>
        public Task Entered => _entered.Task;

        /// <summary>Waits for the place to become another than the given one.</summary>
        public Task MovedFromAsync(int position, CancellationToken cancellation)
        {
            lock (_lock)
            {
                if (_position != position)
                    return Task.CompletedTask;
                _moved ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
                return _moved.Task.WaitAsync(cancellation);
            }
        }

        internal void Move(int position)
        {
            TaskCompletionSource? moved;
            lock (_lock)
            {
                if (position > Near ? position > _position - _position / 10 : position == _position)
                    return;
                _position = position;
                (moved, _moved) = (_moved, null);
            }

            moved?.SetResult();
            if (position == 0)
                _entered.SetResult();
        }
    }
}

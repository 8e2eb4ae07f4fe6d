namespace Interfaces.Engine;

/// <summary>A place in the line of a gate. The position that is told of it only ever goes down.</summary>
internal sealed class Place
{
    /// <summary>Up to this position each step is told; further back only when it is a tenth of the way, or each end would be told to all who wait.</summary>
    public const int Near = 8;

    private readonly Lock _lock = new();
    private Signal? _entered;
    private Signal? _moved;
    private int _position;

    public Place(VisitorLine line, int position)
    {
        Line = line;
        _position = position;
        Node = line.Places.AddLast(this);
    }

    /// <summary>The line of the visitor whose place it is.</summary>
    public VisitorLine Line { get; }

    /// <summary>The place in that line.</summary>
    public LinkedListNode<Place> Node { get; }

    /// <summary>How many are before it, plus one, as was last told; 0 when it may run.</summary>
    public int Position
    {
        get
        {
            lock (_lock)
                return _position;
        }
    }

    /// <summary>Waits until it may run, or for as long as is given.</summary>
    public async Task EnteredAsync(TimeSpan most, TimeProvider time, CancellationToken cancellation)
    {
        Signal entered;
        lock (_lock)
        {
            if (_position == 0)
                return;
            entered = _entered ??= new Signal();
        }

        await entered.WaitAsync(most, time, cancellation);
    }

    /// <summary>Waits for the place to become another than the given one.</summary>
    public async Task MovedFromAsync(int position, CancellationToken cancellation)
    {
        Signal moved;
        lock (_lock)
        {
            if (_position != position)
                return;
            moved = _moved ??= new Signal();
        }

        await moved.WaitAsync(cancellation);
    }

    /// <summary>Says where it stands. Who falls back, as another visitor's turn comes before the visitor's next, is told nothing.</summary>
    public void Move(int position)
    {
        Signal? moved;
        Signal? entered = null;
        lock (_lock)
        {
            if (position > Near ? position > _position - _position / 10 : position >= _position)
                return;
            _position = position;
            (moved, _moved) = (_moved, null);
            if (position == 0)
                (entered, _entered) = (_entered, null);
        }

        moved?.Set();
        entered?.Set();
    }
}

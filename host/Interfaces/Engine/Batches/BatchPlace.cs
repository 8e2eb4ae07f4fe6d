namespace Interfaces.Engine;

/// <summary>Where a call for several visitors is in the line: all of them watch it.</summary>
internal sealed class BatchPlace
{
    private readonly Lock _lock = new();
    private Signal _moved = new();

    // Until the call asks for its turn nobody can say.
    private State _state = new(-1, null);

    /// <summary>The call runs.</summary>
    public Signal Entered { get; } = new();

    /// <summary>Tells all who watch.</summary>
    /// <param name="position">How many are before it, plus one; 0 when it runs.</param>
    /// <param name="seconds">How long the wait may be.</param>
    public void Move(int position, double? seconds)
    {
        Signal moved;
        lock (_lock)
        {
            _state = new State(position, seconds);
            (moved, _moved) = (_moved, new Signal());
        }

        moved.Set();
        if (position == 0)
            Entered.Set();
    }

    /// <summary>Waits until the call is at another place in the line than the given one.</summary>
    public async ValueTask<State> MovedFromAsync(int position, CancellationToken cancellation)
    {
        while (true)
        {
            Signal moved;
            lock (_lock)
            {
                if (_state.Position >= 0 && _state.Position != position)
                    return _state;
                moved = _moved;
            }

            await moved.WaitAsync(cancellation);
        }
    }

    /// <summary>A place.</summary>
    /// <param name="Position">How many are before it, plus one; 0 when the call runs.</param>
    /// <param name="Seconds">How long the wait may be, in seconds; <see langword="null"/> before there is experience.</param>
    internal readonly record struct State(int Position, double? Seconds);
}

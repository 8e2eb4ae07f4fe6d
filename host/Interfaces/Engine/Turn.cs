namespace Interfaces.Engine;

/// <summary>A handler's turn: first the states that it writes, which only its own session can hold, then its place among all visitors.</summary>
internal sealed class Turn(ConcurrencyGate? gate, SessionStates states, TimeProvider time) : IDisposable
{
    private SessionStates.WriteLease _lease;
    private ConcurrencyGate.Waiter? _waiter;
    private long? _started;

    /// <summary>Waits for the states.</summary>
    /// <returns>Whether they were had; <see langword="false"/> when the wait was cancelled.</returns>
    public async ValueTask<bool> WriteAsync(IReadOnlyList<int> writes, CancellationToken cancellation)
    {
        if (writes.Count == 0)
            return !cancellation.IsCancellationRequested;
        try
        {
            _lease = await states.WriteAsync(writes, cancellation);
            return true;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Asks for a place.</summary>
    /// <returns>The position in the line; 0 when the handler may run.</returns>
    public int Enter()
    {
        _waiter = gate?.Enter();
        if (_waiter is null)
            _started = time.GetTimestamp();
        return _waiter?.Position ?? 0;
    }

    /// <summary>Waits for another position.</summary>
    /// <returns>The position; 0 when the handler may run, and also when the wait was cancelled.</returns>
    public async ValueTask<int> MoveAsync(int position, CancellationToken cancellation)
    {
        try
        {
            await _waiter!.MovedFromAsync(position, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            gate!.Abandon(_waiter!);
            _waiter = null;
            return 0;
        }

        if (_waiter.Position > 0)
            return _waiter.Position;
        _waiter = null;
        _started = time.GetTimestamp();
        return 0;
    }

    public double? Estimate(int position) => gate?.Estimate(position);

    /// <summary>Gives the turn to the next, and the states. Again is no harm.</summary>
    public void End()
    {
        if (_waiter is not null)
            gate!.Abandon(_waiter);
        if (_started is { } started)
            gate?.Leave(started);
        _lease.Dispose();
        (_waiter, _started, _lease) = (null, null, default);
    }

    public void Dispose() => End();
}

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

    /// <summary>Waits in line for a short time, of which nobody need be told.</summary>
    /// <returns>The position; 0 when the handler may run, and also when the wait was cancelled.</returns>
    public async ValueTask<int> WaitAsync(TimeSpan quiet, CancellationToken cancellation)
    {
        if (_waiter is { } waiter && quiet > TimeSpan.Zero)
            await SettlesAsync(waiter.Entered.WaitAsync(quiet, time, cancellation), cancellation);
        return Arrive();
    }

    /// <summary>Waits for another position.</summary>
    /// <returns>The position; 0 when the handler may run, and also when the wait was cancelled.</returns>
    public async ValueTask<int> MoveAsync(int position, CancellationToken cancellation)
    {
        await SettlesAsync(_waiter!.MovedFromAsync(position, cancellation), cancellation);
        return Arrive();
    }

    private async ValueTask SettlesAsync(Task moving, CancellationToken cancellation)
    {
        try
        {
            await moving;
        }
        catch (TimeoutException)
        {
            // Not yet: the visitor is told now.
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            gate!.Abandon(_waiter!);
            _waiter = null;
        }
    }

    private int Arrive()
    {
        if (_waiter is null)
            return 0;
        if (_waiter.Position is > 0 and var position)
            return position;
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

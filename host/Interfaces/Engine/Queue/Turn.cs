namespace Interfaces.Engine;

/// <summary>A call's turn: first the states that it writes, which only its own session can hold, then its place among all visitors.</summary>
internal sealed class Turn(ConcurrencyGate? gate, Session session) : IDisposable
{
    private readonly TimeProvider _time = session.Engine.Context.Time;
    private WriteLine.Lease _lease;
    private Place? _place;
    private long? _started;

    /// <summary>Waits for the states.</summary>
    /// <returns>Whether they were had; <see langword="false"/> when the wait was cancelled.</returns>
    public async ValueTask<bool> WriteAsync(IReadOnlyList<int> writes, CancellationToken cancellation)
    {
        if (writes.Count == 0)
            return !cancellation.IsCancellationRequested;
        try
        {
            _lease = await session.States.Writers.EnterAsync(writes, cancellation);
            return true;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Asks for a place.</summary>
    /// <returns>The position in the line; 0 when the call may run, <see langword="null"/> when too many wait.</returns>
    public int? Enter()
    {
        // Several pages in one browser are one visitor.
        if (gate?.TryEnter(session.Owner ?? (object)session, out _place) == false)
            return null;
        if (_place is null)
            _started = _time.GetTimestamp();
        return _place?.Position ?? 0;
    }

    /// <summary>Waits in line for a short time, of which nobody need be told.</summary>
    /// <returns>The position; 0 when the call may run, and also when the wait was cancelled.</returns>
    public async ValueTask<int> WaitAsync(TimeSpan quiet, CancellationToken cancellation)
    {
        if (_place is { } place && quiet > TimeSpan.Zero)
            await SettlesAsync(place.EnteredAsync(quiet, _time, cancellation), cancellation);
        return Arrive();
    }

    /// <summary>Waits for another position.</summary>
    /// <returns>The position; 0 when the call may run, and also when the wait was cancelled.</returns>
    public async ValueTask<int> MoveAsync(int position, CancellationToken cancellation)
    {
        await SettlesAsync(_place!.MovedFromAsync(position, cancellation), cancellation);
        return Arrive();
    }

    public double? Estimate(int position) => gate?.Estimate(position);

    /// <summary>Gives the turn to the next visitor. Again is no harm.</summary>
    public void End()
    {
        if (_place is not null)
            gate!.Abandon(_place);
        if (_started is { } started)
            gate?.Leave(started);
        (_place, _started) = (null, null);
    }

    /// <summary>Gives the turn to the next visitor when something has ended.</summary>
    public void EndAfter(Task end)
    {
        if (gate is not null && _started is { } started)
            end.ContinueWith(_ => gate.Leave(started), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        _started = null;
        End();
    }

    /// <summary>Gives the turn to the next, and the states: what this visitor is told of them is told before the visitor's next event has them.</summary>
    public void Dispose()
    {
        End();
        _lease.Dispose();
        _lease = default;
    }

    private async ValueTask SettlesAsync(Task moving, CancellationToken cancellation)
    {
        try
        {
            await moving;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            gate!.Abandon(_place!);
            _place = null;
        }
    }

    private int Arrive()
    {
        if (_place is null)
            return 0;
        if (_place.Position is > 0 and var position)
            return position;
        _place = null;
        _started = _time.GetTimestamp();
        return 0;
    }
}

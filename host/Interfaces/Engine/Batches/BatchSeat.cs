namespace Interfaces.Engine;

/// <summary>One visitor's part in a call for several.</summary>
internal sealed class BatchSeat(BatchCall call, object?[] arguments, ISignals? signals) : ICallResults
{
    private readonly Signal _settled = new();
    private HandlerStep? _result;
    private bool _taken;

    /// <summary>What this visitor calls with: one value where the handler takes a list.</summary>
    public object?[] Arguments => arguments;

    /// <summary>Tells this visitor what the handler says; <see langword="null"/> when it says nothing.</summary>
    public ISignals? Signals => signals;

    /// <summary>What ends this visitor's wait. Default: nothing does.</summary>
    public CancellationToken Cancellation { get; set; }

    /// <summary>Waits in line for a short time, of which nobody need be told.</summary>
    /// <returns>Where the call is; position 0 when it runs, and also when the wait was cancelled.</returns>
    public async ValueTask<BatchPlace.State> WaitAsync(TimeSpan quiet, TimeProvider time)
    {
        try
        {
            if (quiet > TimeSpan.Zero)
                await call.Place.Entered.WaitAsync(quiet, time, Cancellation);
        }
        catch (OperationCanceledException) when (Cancellation.IsCancellationRequested)
        {
            call.Leave(this);
            return default;
        }

        return await MoveAsync(-1);
    }

    /// <summary>Waits for the call to move in the line.</summary>
    /// <returns>Where it is; position 0 when it runs, and also when the wait was cancelled.</returns>
    public async ValueTask<BatchPlace.State> MoveAsync(int position)
    {
        try
        {
            return await call.Place.MovedFromAsync(position, Cancellation);
        }
        catch (OperationCanceledException) when (Cancellation.IsCancellationRequested)
        {
            call.Leave(this);
            return default;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<HandlerStep> NextAsync()
    {
        if (_taken)
            return HandlerStep.Ended.Instance;
        _taken = true;
        try
        {
            await _settled.WaitAsync(Cancellation);
            return _result!;
        }
        catch (OperationCanceledException) when (Cancellation.IsCancellationRequested)
        {
            return HandlerStep.Cancelled.Instance;
        }
    }

    /// <inheritdoc/>
    public ValueTask<Exception?> EndAsync()
    {
        if (!_settled.IsSet)
            call.Leave(this);
        return default;
    }

    /// <summary>Says what became of the call.</summary>
    public void Settle(HandlerStep step)
    {
        if (Interlocked.CompareExchange(ref _result, step, null) is null)
            _settled.Set();
    }
}

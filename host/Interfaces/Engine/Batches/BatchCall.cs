namespace Interfaces.Engine;

/// <summary>One call of a handler for several visitors. It belongs to none of them, and goes on as long as one of them is there.</summary>
internal sealed class BatchCall(DemoEngine engine, HandlerPlan handler, BatchValues values, Session first) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly List<BatchSeat> _seats = [];
    private readonly Signal _full = new();
    private readonly RunningHandler _running = new(handler, engine, CancellationToken.None);
    private bool _isClosed;

    /// <summary>Where the call is in the line.</summary>
    public BatchPlace Place { get; } = new();

    /// <summary>Takes a free seat.</summary>
    /// <returns>The seat; <see langword="null"/> when there is none any more.</returns>
    public BatchSeat? TryJoin(object?[] arguments, ISignals? signals)
    {
        lock (_lock)
        {
            if (_isClosed || _seats.Count >= handler.Options.Batch!.MaxSize)
                return null;
            var seat = new BatchSeat(this, arguments, signals);
            _seats.Add(seat);
            if (_seats.Count == handler.Options.Batch.MaxSize)
                _full.Set();
            return seat;
        }
    }

    /// <summary>Gives up a seat. When it was the last, the call ends.</summary>
    public void Leave(BatchSeat seat)
    {
        lock (_lock)
        {
            if (!_seats.Remove(seat) || _seats.Count > 0)
                return;
            _isClosed = true;
        }

        _ = _running.CancelAsync();
    }

    /// <summary>Waits for others, then for its turn, and calls the handler. Whatever happens is said at the seats.</summary>
    public async Task RunAsync()
    {
        try
        {
            await GatherAsync();
            using var turn = new Turn(engine.GateOf(handler), first);
            if (await TakeTurnAsync(turn))
                await CallAsync(turn, Close());
            else
                Settle(Close(), new HandlerStep.Threw(new UserError(Failure.TooManyWait)));
        }
#pragma warning disable CA1031 // Whatever it is, those who wait must hear of it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            Settle(Close(), new HandlerStep.Threw(error));
        }

        Place.Move(0, null);
        Dispose();
    }

    public void Dispose() => _running.Dispose();

    private async Task GatherAsync()
    {
        var wait = handler.Options.Batch!.MaxWait;
        if (wait <= TimeSpan.Zero)
            return;
        try
        {
            await _full.WaitAsync(wait, engine.Context.Time, _running.Token);
        }
        catch (OperationCanceledException) when (_running.Token.IsCancellationRequested)
        {
            // Nobody is there any more.
        }
    }

    private async Task<bool> TakeTurnAsync(Turn turn)
    {
        if (turn.Enter() is not { } position)
            return false;
        while (position > 0)
        {
            Place.Move(position, turn.Estimate(position));
            position = await turn.MoveAsync(position, _running.Token);
        }

        return true;
    }

    private List<BatchSeat> Close()
    {
        lock (_lock)
        {
            _isClosed = true;
            return [.. _seats];
        }
    }

    private async Task CallAsync(Turn turn, List<BatchSeat> seats)
    {
        Place.Move(0, null);
        if (seats.Count == 0)
            return;
        _running.Begin(limit: null);
        var arguments = values.Gather(seats, _running.Token);
        var call = new HandlerCall(handler.Invoker.Call(arguments, _running.Token), _running);
        var step = await call.NextAsync();
        if (call.Keeps is { } end)
            turn.EndAfter(end);
        if (step is not HandlerStep.Returned returned)
        {
            Settle(seats, step);
            return;
        }

        foreach (var (seat, result) in seats.Zip(values.Share(returned.Value, seats.Count)))
            seat.Settle(new HandlerStep.Returned(result));
    }

    private static void Settle(List<BatchSeat> seats, HandlerStep step)
    {
        foreach (var seat in seats)
            seat.Settle(step);
    }
}

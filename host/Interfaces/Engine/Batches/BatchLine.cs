namespace Interfaces.Engine;

/// <summary>The calls of one handler, gathered into batches.</summary>
internal sealed class BatchLine(DemoEngine engine, HandlerPlan handler)
{
    private readonly Lock _lock = new();
    private readonly BatchValues _values = new(handler);
    private BatchCall? _next;

    /// <summary>Takes a seat in the batch that goes next; begins one when there is none with a free seat.</summary>
    public BatchSeat Join(Session session, object?[] arguments, ISignals? signals)
    {
        BatchCall begun;
        BatchSeat seat;
        lock (_lock)
        {
            if (_next?.TryJoin(arguments, signals) is { } free)
                return free;
            _next = begun = new BatchCall(engine, handler, _values, session);
            seat = begun.TryJoin(arguments, signals)!;
        }

        _ = begun.RunAsync();
        return seat;
    }
}

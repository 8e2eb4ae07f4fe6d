using System.Runtime.CompilerServices;

namespace Interfaces.Engine;

/// <summary>Where the calls of handlers that take several at once come together.</summary>
internal sealed class BatchLines(DemoEngine engine)
{
    private readonly ConditionalWeakTable<HandlerPlan, BatchLine> _lines = [];

    /// <summary>Takes a seat in the batch that goes next.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="session">Whose call it is.</param>
    /// <param name="arguments">What that call is for: one value where the handler takes a list.</param>
    /// <param name="signals">Tells that visitor what the handler says; <see langword="null"/> when it says nothing.</param>
    public BatchSeat Join(HandlerPlan handler, Session session, object?[] arguments, ISignals? signals) =>
        _lines.GetValue(handler, plan => new BatchLine(engine, plan)).Join(session, arguments, signals);
}

using System.Collections;
using System.Runtime.CompilerServices;

namespace Interfaces.Engine;

/// <summary>Makes lists of the values of several calls, and shares the lists that come back out among them.</summary>
internal sealed class BatchValues(HandlerPlan handler)
{
    private readonly IReadOnlyList<SequenceType> _lists = [.. HandlerSignature.Of(handler.Listener.Handler!).Values.Select(list => SequenceType.Find(list.Type)!)];

    /// <summary>What the handler is called with.</summary>
    public object?[] Gather(IReadOnlyList<BatchSeat> seats, CancellationToken cancellation)
    {
        var signals = new BatchSignals([.. seats.Select(seat => seat.Signals).OfType<ISignals>()]);
        var arguments = handler.Signature.Parameters
            .Select(parameter => parameter.IsInjected ? Inject(parameter.Type) ?? seats[0].Arguments[parameter.Position] : null)
            .ToArray();
        foreach (var (parameter, list) in handler.Signature.Values.Zip(_lists))
            arguments[parameter.Position] = list.Build([.. seats.Select(seat => seat.Arguments[parameter.Position])]);
        return arguments;

        // Whatever else is injected is the same for all.
        object? Inject(Type type) => type == typeof(CancellationToken) ? cancellation : HandlerSignals.Serve(type) ? HandlerSignals.For(type, signals) : null;
    }

    /// <summary>What each call gets of what the handler returned.</summary>
    /// <exception cref="InvalidOperationException">There are more or fewer results than calls.</exception>
    public IReadOnlyList<object?> Share(object? returned, int count)
    {
        var outputs = handler.Outputs.Count;
        if (outputs == 0)
            return new object?[count];
        if (outputs == 1)
            return ListOf(returned, count);
        if (returned is not ITuple tuple || tuple.Length != outputs)
            throw new InvalidOperationException($"{handler.Listener.Name} must return a tuple of {outputs} lists, one for each output.");
        var lists = TupleElements.Values(tuple).Select(list => ListOf(list, count)).ToList();
        return [.. Enumerable.Range(0, count).Select(index => new Row([.. lists.Select(list => list[index])]))];
    }

    private List<object?> ListOf(object? list, int count)
    {
        var results = list is IEnumerable and not string ? ((IEnumerable)list).Cast<object?>().ToList() : [];
        return results.Count == count
            ? results
            : throw new InvalidOperationException($"{handler.Listener.Name} returned {results.Count} results for {count} calls. Return one for each, in their order.");
    }

    /// <summary>What one call returns for several outputs.</summary>
    private sealed record Row(object?[] Values) : ITuple
    {
        public object? this[int index] => Values[index];

        public int Length => Values.Length;
    }
}

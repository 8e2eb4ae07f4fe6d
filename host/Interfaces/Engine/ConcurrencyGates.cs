namespace Interfaces.Engine;

/// <summary>Makes the gates of a demo: one for each handler, or for each group of handlers that share a name.</summary>
internal static class ConcurrencyGates
{
    public static ConcurrencyGate?[] For(IReadOnlyList<HandlerPlan> handlers, TimeProvider time)
    {
        var gates = new ConcurrencyGate?[handlers.Count];
        foreach (var group in handlers.Where(handler => handler.Runs).GroupBy(GroupOf))
        {
            if (group.Min(handler => handler.Options.ConcurrencyLimit) is not { } limit)
                continue;
            var gate = new ConcurrencyGate(limit, time);
            foreach (var handler in group)
                gates[handler.Number] = gate;
        }

        return gates;
    }

    // The same method wired to two events is one handler: what it guards, it guards in both.
    private static object GroupOf(HandlerPlan handler) => handler.Options.ConcurrencyGroup ?? (object)handler.Listener.Handler!.Method;
}

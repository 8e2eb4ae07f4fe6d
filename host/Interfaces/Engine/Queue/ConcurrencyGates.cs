using System.Runtime.CompilerServices;

namespace Interfaces.Engine;

/// <summary>Finds the gates of a demo: one for each handler, or for each group of handlers that share a name. A gate lasts as long as a handler that goes through it.</summary>
internal sealed class ConcurrencyGates
{
    private const int FirstPurge = 64;

    private readonly Lock _lock = new();
    private readonly EngineContext _context;
    private readonly Dictionary<object, WeakReference<ConcurrencyGate>> _gates = [];
    private readonly ConditionalWeakTable<HandlerPlan, ConcurrencyGate> _byHandler = [];
    private int _purgeAt = FirstPurge;

    public ConcurrencyGates(IReadOnlyList<HandlerPlan> handlers, EngineContext context)
    {
        _context = context;
        Add(handlers);
    }

    /// <summary>Takes in handlers. A group's limits are the lowest of theirs.</summary>
    public void Add(IReadOnlyList<HandlerPlan> handlers)
    {
        lock (_lock)
        {
            foreach (var group in handlers.Where(handler => handler.Runs).GroupBy(GroupOf))
            {
                if (group.Min(handler => handler.Options.ConcurrencyLimit) is not { } limit)
                    continue;
                var gate = GateOf(group.Key, limit, group.Min(handler => handler.Options.MaxQueue) ?? _context.Options.MaxQueue);
                foreach (var handler in group)
                    _byHandler.AddOrUpdate(handler, gate);
            }
        }
    }

    /// <summary>The gate of a handler; <see langword="null"/> when nothing limits it.</summary>
    public ConcurrencyGate? Of(HandlerPlan handler) => _byHandler.TryGetValue(handler, out var gate) ? gate : null;

    private ConcurrencyGate GateOf(object group, int limit, int maxWaiting)
    {
        if (_gates.TryGetValue(group, out var known) && known.TryGetTarget(out var gate))
        {
            gate.Lower(limit, maxWaiting);
            return gate;
        }

        if (_gates.Count >= _purgeAt)
            Purge();
        gate = new ConcurrencyGate(limit, maxWaiting, _context.Time);
        _gates[group] = new WeakReference<ConcurrencyGate>(gate);
        return gate;
    }

    private void Purge()
    {
        foreach (var (group, gate) in _gates.ToList())
        {
            if (!gate.TryGetTarget(out _))
                _gates.Remove(group);
        }

        _purgeAt = Math.Max(FirstPurge, 2 * _gates.Count);
    }

    // The same method wired to two events is one handler: what it guards, it guards in both.
    private static object GroupOf(HandlerPlan handler) => handler.Options.ConcurrencyGroup ?? (object)handler.Listener.Handler!.Method;
}

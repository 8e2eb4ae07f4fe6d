namespace Interfaces.Engine;

/// <summary>The handlers that were cancelled, went on for longer than they may, and have not ended yet.</summary>
public sealed class AbandonedHandlers
{
    private readonly Lock _lock = new();
    private readonly HashSet<AbandonedHandler> _handlers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Told of each that is given up.</summary>
    public event Action<AbandonedHandler>? Added;

    /// <summary>Told of each that has come to its end after all.</summary>
    public event Action<AbandonedHandler>? Ended;

    /// <summary>Those that have not ended yet.</summary>
    public IReadOnlyList<AbandonedHandler> All
    {
        get
        {
            lock (_lock)
                return [.. _handlers];
        }
    }

    /// <summary>Takes in one that is given up.</summary>
    /// <returns>Whether it gives up its place.</returns>
    internal bool Add(RunningHandler running, Task<Exception?> end)
    {
        var context = running.Engine.Context;
        AbandonedHandler handler;
        lock (_lock)
        {
            var isOneTooMany = _handlers.Count(static other => !other.KeepsPlace) >= context.Options.MaxAbandonedHandlers;
            handler = new AbandonedHandler(running.Engine.Name, running.Plan.Listener.Name, context.Time.GetTimestamp(), isOneTooMany);
            _handlers.Add(handler);
        }

        Added?.Invoke(handler);
        _ = AwaitAsync(handler, running, end);
        return !handler.KeepsPlace;
    }

    private async Task AwaitAsync(AbandonedHandler handler, RunningHandler running, Task<Exception?> end)
    {
        if (await end is { } error)
            Failure.Report(running.Engine, handler.Handler, error);
        lock (_lock)
            _handlers.Remove(handler);
        Ended?.Invoke(handler);
    }
}

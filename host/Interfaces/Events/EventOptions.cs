namespace Interfaces;

/// <summary>What can be said of a listener beside what it runs.</summary>
public sealed record EventOptions
{
    /// <summary>What all listeners use that say nothing else.</summary>
    public static EventOptions Default { get; } = new();

    /// <summary>What happens when the event is raised while its handler runs. Default: by the kind of event.</summary>
    public TriggerMode Mode { get; init; }

    /// <summary>
    /// How many visitors' calls of the handler run at the same time; the others wait in line. Default: 1, so that a
    /// script's global variables need no lock. Bounds: 1 to 10,000; <see langword="null"/> is no limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? ConcurrencyLimit { get; init => field = Bound.Within(value, 1, 10_000); } = 1;

    /// <summary>Handlers that name the same group share one line and one limit, the lowest of theirs. Default: each handler has a line of its own.</summary>
    public string? ConcurrencyGroup { get; init; }

    /// <summary>Listeners whose running handlers are cancelled, for this visitor, when the event is raised. Default: none.</summary>
    public IReadOnlyList<Listener> Cancels { get; init; } = [];

    /// <summary>The name of the handler for other programs. Default: the name of the method.</summary>
    public string? Name { get; init; }
}

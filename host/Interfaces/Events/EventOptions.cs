namespace Interfaces;

/// <summary>What can be said of a listener beside what it runs.</summary>
public sealed partial record EventOptions
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

    /// <summary>
    /// How many calls may wait in the handler's line; one more is told that the demo is busy, and nothing runs. Handlers of
    /// one group take the lowest of theirs. Default: <see langword="null"/>, what the host allows, which is 1,000.
    /// Bounds: 0, so that nobody waits, to 100,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? MaxQueue { get; init => field = Bound.Within(value, 0, 100_000); }

    /// <summary>Listeners whose running handlers are cancelled, for this visitor, when the event is raised. Default: none.</summary>
    public IReadOnlyList<Listener> Cancels { get; init; } = [];

    /// <summary>
    /// Checks the inputs before the handler waits in line: takes the same inputs, and returns a <see cref="Validation"/>,
    /// or a tuple or list of them, one for each input. Default: none. The handler is not called unless all pass.
    /// </summary>
    public Delegate? Validator { get; init; }

    /// <summary>Keeps what the handler returns: who calls it with equal values gets the same again, at once. Default: <see langword="null"/>, it is called each time.</summary>
    public ResultCache? Cache { get; init; }

    /// <summary>Calls the handler once for several visitors: it takes lists, and returns lists. Default: <see langword="null"/>, it is called for each.</summary>
    public Batch? Batch { get; init; }

    /// <summary>Runs in the browser before the handler is called, with the values of the inputs; what it returns takes their place. Default: none.</summary>
    public ClientFunction? Client { get; init; }

    /// <summary>How long the handler may run before it is cancelled, the wait in line not counted. Default: <see langword="null"/>, what the host allows, which is as long as it takes. Bounds: 1 millisecond to 24 hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public TimeSpan? TimeLimit
    {
        get;
        init => field = value is null || (value >= TimeSpan.FromMilliseconds(1) && value <= TimeSpan.FromHours(24))
            ? value
            : throw new ArgumentOutOfRangeException(nameof(TimeLimit), value, "TimeLimit must be between 1 millisecond and 24 hours.");
    }

    /// <summary>How much the page shows of the handler while it runs. Default: <see cref="ShowProgress.Full"/>.</summary>
    public ShowProgress ShowProgress { get; init; }

    /// <summary>Where the page shows that the handler runs. Default: at all its outputs.</summary>
    public IReadOnlyList<Block> ShowProgressOn { get; init; } = [];

    /// <summary>Whether the page scrolls to the first output when the handler is done. Default: <see langword="false"/>.</summary>
    public bool ScrollToOutput { get; init; }

    /// <summary>The name of the handler for other programs. Default: the name of the method.</summary>
    public string? Name { get; init; }
}

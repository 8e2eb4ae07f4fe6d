namespace Interfaces;

/// <summary>
/// Calls a handler once for several visitors: it takes lists, one for each input, and returns lists, one for each output,
/// with as many values as it was given, in their order.
/// </summary>
/// <remarks>
/// Calls that wait at the same time are run together. Each visitor's values are checked before, each gets their own
/// result, and who leaves takes only their own place: the handler's token is cancelled when nobody is left. What it says
/// by a <see cref="Progress"/> or <see cref="Notices"/> is told to all of them.
/// </remarks>
/// <example><code>new EventOptions { Batch = new Batch { MaxSize = 16 } }</code></example>
public sealed record Batch
{
    /// <summary>How many calls are run together at most. Default: 4. Bounds: 1 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxSize { get; init => field = Bound.Within(value, 1, 1_000); } = 4;

    /// <summary>
    /// How long the first call waits for others. Default: 0, it does not: those that come while the handler runs are the
    /// next to be run together. Bounds: 0 to 1 minute.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public TimeSpan MaxWait
    {
        get;
        init => field = value >= TimeSpan.Zero && value <= TimeSpan.FromMinutes(1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaxWait), value, "MaxWait must be between 0 and 1 minute.");
    }
}

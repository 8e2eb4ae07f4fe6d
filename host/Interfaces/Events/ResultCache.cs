namespace Interfaces;

/// <summary>
/// Keeps what a handler returned, under the values of its inputs. Whoever calls it with equal values gets the same
/// again, all results of a stream and its notices included, without a wait in line and without a call.
/// </summary>
/// <remarks>
/// Values are equal when their content is, that of files and pictures too. Only what ran to its end is kept: no failure
/// and nothing that was stopped, and no file that a visitor uploaded. When there is no room, what was used longest ago
/// goes. What is kept goes to many visitors: a handler must not change in place what it is given.
/// </remarks>
/// <example><code>new EventOptions { Cache = new ResultCache { Lifetime = TimeSpan.FromHours(1) } }</code></example>
public sealed record ResultCache
{
    /// <summary>How many calls are remembered at most. Default: 128. Bounds: 1 to 100,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxEntries { get; init => field = Bound.Within(value, 1, 100_000); } = 128;

    /// <summary>How many bytes all that is remembered may have together, as JSON, and in files. A call with more than that is not remembered. Default: 67,108,864. Bounds: 1,024 to 1 TiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public long MaxBytes { get; init => field = Bound.Within((long?)value, 1_024, 1L << 40)!.Value; } = 64L << 20;

    /// <summary>Whether each visitor has a cache of their own, which goes with their session; the bounds are then those of each. Default: <see langword="false"/>, all visitors share one.</summary>
    public bool PerSession { get; init; }

    /// <summary>How long a call is remembered. Default: <see langword="null"/>, as long as the demo lives and there is room. Bounds: 1 second to 365 days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public TimeSpan? Lifetime
    {
        get;
        init => field = value is null || (value >= TimeSpan.FromSeconds(1) && value <= TimeSpan.FromDays(365))
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Lifetime), value, "Lifetime must be between 1 second and 365 days.");
    }

    /// <summary>
    /// Says what tells one call from another: takes the same inputs as the handler, and returns a value, such as a
    /// number, a text or a tuple. What it returns <see langword="null"/> for is not remembered. Default: none, all inputs tell.
    /// </summary>
    public Delegate? Key { get; init; }
}

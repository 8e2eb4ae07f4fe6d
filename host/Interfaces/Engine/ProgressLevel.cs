namespace Interfaces.Engine;

/// <summary>How far one loop of a handler is, or the handler as a whole.</summary>
public sealed record ProgressLevel
{
    /// <summary>How many are done. Default: <see langword="null"/>, not counted.</summary>
    public double? Step { get; init; }

    /// <summary>How many there are. Default: <see langword="null"/>, unknown.</summary>
    public double? Total { get; init; }

    /// <summary>What is counted, such as <c>files</c>. Default: <see langword="null"/>, not said.</summary>
    public string? Unit { get; init; }

    /// <summary>How much is done. Default: <see langword="null"/>, unknown. Bounds: 0 to 1.</summary>
    public double? Fraction { get; init; }

    /// <summary>What is being done. Default: <see langword="null"/>, not said.</summary>
    public string? Description { get; init; }

    /// <summary>How long it has gone on. Default: <see langword="null"/>, for less than a second.</summary>
    public TimeSpan? Elapsed { get; init; }

    /// <summary>How long the rest may take, as fast as it has gone so far. Default: <see langword="null"/>, unknown.</summary>
    public TimeSpan? Remaining { get; init; }

    /// <summary>How many are done in a second, where nobody knows how many there are. Default: <see langword="null"/>, unknown.</summary>
    public double? Rate { get; init; }
}

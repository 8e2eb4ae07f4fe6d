namespace Interfaces;

/// <summary>What a visitor flagged: the values of some components as they were at that moment.</summary>
/// <param name="Demo">The name of the demo.</param>
/// <param name="Values">The values, in the order of the components.</param>
/// <param name="Time">When it was flagged.</param>
public sealed record FlaggedSample(string Demo, IReadOnlyList<FlaggedValue> Values, DateTimeOffset Time)
{
    /// <summary>As what it was flagged. Default: <see langword="null"/>, there is nothing to choose.</summary>
    public string? Option { get; init; }

    /// <summary>The name under which the visitor is signed in. Default: <see langword="null"/>, not signed in.</summary>
    public string? User { get; init; }
}

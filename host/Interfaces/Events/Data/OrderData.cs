namespace Interfaces;

/// <summary>The order that a visitor put blocks into.</summary>
public sealed record OrderData : EventData
{
    /// <summary>The places, from 0, that the blocks were declared at, in the order in which they are shown now. Default: none.</summary>
    public IReadOnlyList<int> Order { get; init; } = [];
}

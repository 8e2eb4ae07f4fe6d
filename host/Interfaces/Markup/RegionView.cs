namespace Interfaces;

/// <summary>What a region shows to a visitor.</summary>
/// <param name="Blocks">The outermost blocks, in order.</param>
/// <param name="Wiring">What the page must know of their events.</param>
internal sealed record RegionView(IReadOnlyList<Block> Blocks, Markup Wiring);

namespace Interfaces.Engine;

/// <summary>A block that a region made for a session.</summary>
/// <param name="Number">Its number in the session.</param>
/// <param name="Declared">The block as the region's function made it.</param>
/// <param name="Parent">The number of the block that it is inside of; -1 for a state.</param>
/// <param name="IsKept">Whether the run before had it as well.</param>
internal sealed record RegionBlock(int Number, Block Declared, int Parent, bool IsKept);

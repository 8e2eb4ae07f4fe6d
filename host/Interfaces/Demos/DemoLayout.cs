namespace Interfaces;

/// <summary>What a demo looks like: the blocks in their order, and what listens to them beside what the blocks know themselves.</summary>
/// <param name="Root">The outermost block.</param>
/// <param name="Source">Raises the events of the demo as a whole, such as <c>Load</c>.</param>
/// <param name="IsTitled">Whether there is a heading above it.</param>
internal sealed record DemoLayout(Container Root, BlockIdentity Source, bool IsTitled);

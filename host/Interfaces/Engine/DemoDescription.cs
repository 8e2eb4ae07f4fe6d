namespace Interfaces.Engine;

/// <summary>A demo as data: what a face must know to offer its events without the page.</summary>
/// <param name="Blocks">All blocks, each at the index that is its number.</param>
/// <param name="Handlers">All handlers, each at the index that is its number.</param>
public sealed record DemoDescription(IReadOnlyList<BlockDescription> Blocks, IReadOnlyList<HandlerDescription> Handlers);

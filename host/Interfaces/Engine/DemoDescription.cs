namespace Interfaces.Engine;

/// <summary>A demo as data: what a face must know to offer its events without the page.</summary>
/// <param name="Blocks">All blocks, in the order of reading; then the states.</param>
/// <param name="Handlers">All handlers.</param>
public sealed record DemoDescription(IReadOnlyList<BlockDescription> Blocks, IReadOnlyList<HandlerDescription> Handlers)
{
    /// <summary>A block by its number; <see langword="null"/> when there is none.</summary>
    /// <param name="number">The number.</param>
    public BlockDescription? FindBlock(int number) => Blocks.FirstOrDefault(block => block.Number == number);

    /// <summary>A handler by its number; <see langword="null"/> when there is none.</summary>
    /// <param name="number">The number.</param>
    public HandlerDescription? FindHandler(int number) => Handlers.FirstOrDefault(handler => handler.Number == number);
}

namespace Interfaces.Engine;

/// <summary>A block as its script declared it.</summary>
/// <param name="Number">Its number in the demo.</param>
/// <param name="Kind">The name of its type, without type arguments: <c>Textbox</c>.</param>
/// <param name="Text">Its label, or the text of a button; <see langword="null"/> when it has none.</param>
/// <param name="IsOnPage">Whether it has a place on the page; states have none.</param>
/// <param name="TakesValue">Whether a visitor can give it a value.</param>
public sealed record BlockDescription(int Number, string Kind, string? Text, bool IsOnPage, bool TakesValue)
{
    internal static BlockDescription Of(int number, Block block)
    {
        var component = block as Component;
        return new BlockDescription(
            number,
            BlockName.KindOf(block),
            BlockName.TextOf(block),
            component?.IsPlaced ?? true,
            component is { IsInput: true, IsPlaced: true } and not Button);
    }
}

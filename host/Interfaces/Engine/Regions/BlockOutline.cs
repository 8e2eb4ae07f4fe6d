using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>A block on the page, and what is inside of it, as one visitor sees it.</summary>
/// <param name="Number">Its number in the session.</param>
/// <param name="Kind">The name of its type, without type arguments: <c>Textbox</c>.</param>
/// <param name="Text">Its label, or the text of a button; <see langword="null"/> when it has none.</param>
/// <param name="Value">Its value; <see langword="null"/> for a block that has none, such as a row.</param>
/// <param name="Blocks">The blocks inside, in the order of reading. What is not on the page is left out.</param>
public sealed record BlockOutline(int Number, string Kind, string? Text, JsonElement? Value, IReadOnlyList<BlockOutline> Blocks)
{
    /// <summary>Outlines what a region shows.</summary>
    internal static IReadOnlyList<BlockOutline> Inside(int region, Session session, SessionDemo demo) =>
        Of(demo.ContentOf(region)?.Roots ?? [], session, demo);

    private static List<BlockOutline> Of(IEnumerable<Block> blocks, Session session, SessionDemo demo) =>
        [.. blocks
            .Select(block => demo.FindNumber(block.Identity))
            .OfType<int>()
            .Select(number => (Number: number, Block: demo.Seen(number, session)))
            .Where(seen => seen.Block.Visible)
            .Select(seen => Of(seen.Number, seen.Block, session, demo))];

    private static BlockOutline Of(int number, Block block, Session session, SessionDemo demo) => new(
        number,
        BlockName.KindOf(block),
        BlockName.TextOf(block),
        block is Component component ? component.FormatValue(component.CurrentValue) : null,
        block is Region ? Inside(number, session, demo) : Of(block.Nested, session, demo));
}

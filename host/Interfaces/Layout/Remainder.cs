namespace Interfaces;

/// <summary>Takes in the blocks that a script gives no place of their own: which those are is known when the whole demo is laid out.</summary>
internal sealed record Remainder : Container
{
    private readonly Container _inside;
    private readonly IReadOnlyList<Block> _blocks;

    /// <summary>Makes a place for blocks.</summary>
    /// <param name="inside">What the blocks stand in; where none is left over, it is not there either.</param>
    /// <param name="blocks">The blocks.</param>
    public Remainder(Container inside, IReadOnlyList<Block> blocks) => (_inside, _blocks) = (inside, blocks);

    internal override string Kind => "remainder column";

    /// <summary>Takes in what has no place.</summary>
    /// <param name="root">The outermost block of the demo.</param>
    public static void Settle(Block root)
    {
        var (placed, remainders) = (new HashSet<BlockIdentity>(), new List<Remainder>());
        Look(root, placed, remainders, 0);
        foreach (var remainder in remainders)
        {
            foreach (var block in remainder._blocks.Where(block => placed.Add(block.Identity)))
                remainder._inside.Add(block);
            if (remainder._inside.Nested.Count > 0)
                remainder.Add(remainder._inside);
        }
    }

    protected internal override Markup Render(RenderContext context) => RenderNested(context);

    private static void Look(Block block, HashSet<BlockIdentity> placed, List<Remainder> remainders, int depth)
    {
        // A layout inside itself has no end; the numbering says so.
        if (depth > Engine.BlockNumbering.MaxDepth)
            return;
        placed.Add(block.Identity);
        if (block is Remainder remainder)
            remainders.Add(remainder);
        foreach (var nested in block.Nested)
            Look(nested, placed, remainders, depth + 1);
    }
}

namespace Interfaces;

/// <summary>The pages of a demo, and what is on all of them.</summary>
internal sealed record PageSet : HeldContainer
{
    public IReadOnlyList<Route> Pages => [.. Nested.OfType<Route>()];

    internal override string Kind => "pages";

    /// <summary>Tells the bars of links which pages there are; where there is none, one comes first.</summary>
    public void Connect()
    {
        if (Connect(Nested) == 0)
            AddFirst(new Navbar { Set = this });
    }

    protected internal override Markup Render(RenderContext context) => Markup.Of($"""
        <page-set{State(context.Route ?? "")} path="{context.DemoPath}">{RenderNested(context)}</page-set>
        """);

    private int Connect(IEnumerable<Block> blocks)
    {
        var count = 0;
        foreach (var block in blocks)
        {
            if (block is Navbar bar)
                (bar.Set, count) = (this, count + 1);
            count += Connect(block.Nested);
        }

        return count;
    }
}

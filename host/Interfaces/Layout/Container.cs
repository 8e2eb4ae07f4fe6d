using System.Collections;

namespace Interfaces;

/// <summary>A block that other blocks are put into, with a collection initializer: <c>new Row { name, greeting }</c>.</summary>
public abstract record Container : Block, IEnumerable<Block>
{
    private readonly List<Block> _blocks = [];

    /// <summary>Makes an empty container.</summary>
    protected Container()
    {
    }

    internal sealed override IReadOnlyList<Block> Nested => _blocks;

    /// <summary>Puts a block after those already inside.</summary>
    /// <param name="block">The block.</param>
    public void Add(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        Accept(block);
        _blocks.Add(block);
    }

    /// <summary>Puts a whole demo after the blocks already inside, with its title, its texts and its events.</summary>
    /// <param name="demo">The demo. It has one place, as a block has.</param>
    /// <exception cref="DemoDefinitionException">The demo is wired wrongly.</exception>
    public void Add(Demo demo) => Add(new NestedDemo(demo));

    /// <inheritdoc/>
    public IEnumerator<Block> GetEnumerator() => _blocks.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected void AddFirst(Block block) => _blocks.Insert(0, block);

    /// <summary>Checks a block before it is put inside.</summary>
    private protected virtual void Accept(Block block)
    {
    }

    /// <summary>The HTML of the blocks inside, in order.</summary>
    /// <param name="context">Where the container is rendered.</param>
    protected Markup RenderNested(RenderContext context) => Markup.Join(_blocks.Select(context.Render));
}

using System.Collections;

namespace Interfaces;

/// <summary>A demo of components laid out freely, whose events call handlers.</summary>
/// <example><code>new Blocks("Greeter") { new Row { name, greeting }, greet }</code></example>
public sealed class Blocks : Demo, IEnumerable<Block>
{
    private readonly Column _root = [];

    /// <summary>Makes an empty demo, to be filled by a collection initializer.</summary>
    /// <param name="title">The heading. Default: none.</param>
    public Blocks(string? title = null) => Title = title;

    /// <summary>Puts a block below those already there.</summary>
    /// <param name="block">The block.</param>
    public void Add(Block block) => _root.Add(block);

    /// <summary>Puts a whole demo below what is already there, with its title, its texts and its events.</summary>
    /// <param name="demo">The demo. It has one place, as a block has.</param>
    /// <exception cref="DemoDefinitionException">The demo is wired wrongly.</exception>
    public void Add(Demo demo) => _root.Add(demo);

    /// <inheritdoc/>
    public IEnumerator<Block> GetEnumerator() => _root.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    protected internal override Container LayOut() => _root;
}

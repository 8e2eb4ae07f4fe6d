namespace Interfaces;

/// <summary>What a block needs to know of the page it is rendered into.</summary>
public sealed class RenderContext
{
    private readonly Func<Block, Markup> _renderNested;

    internal RenderContext(string id, bool interactive, IMarkdownRenderer markdown, Func<Block, Markup> renderNested)
    {
        Id = id;
        Interactive = interactive;
        Markdown = markdown;
        _renderNested = renderNested;
    }

    /// <summary>The <c>id</c> of the block's wrapper element, unique on the page. Elements inside add to it: <c>{Id}-input</c>.</summary>
    public string Id { get; }

    /// <summary>Whether a visitor can change the value here.</summary>
    public bool Interactive { get; }

    /// <summary>The block as the script declared it, where it is known: what a visitor can go back to.</summary>
    internal Block? Declared { get; init; }

    /// <summary>Renders Markdown.</summary>
    public IMarkdownRenderer Markdown { get; }

    /// <summary>Renders a block that is inside this one, with its wrapper element.</summary>
    /// <param name="block">The nested block.</param>
    public Markup Render(Block block) => _renderNested(block);
}

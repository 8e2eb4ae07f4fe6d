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

    /// <summary>The block as the page shows it, where that is known: what is the same need not be rendered again.</summary>
    internal Block? Since { get; init; }

    /// <summary>The end of the address of the page that is asked for; <see langword="null"/> where a part is rendered and the page is not known.</summary>
    internal string? Route { get; init; }

    /// <summary>Finds a block as it is on this page, and the <c>id</c> of its wrapper.</summary>
    internal Func<Block, (Block Block, string Id)> Look { get; init; } = static block => (block, block.ElementId ?? "");

    /// <summary>A block as it is on this page.</summary>
    internal Block Current(Block block) => Look(block).Block;

    /// <summary>What is shown inside a region; <see langword="null"/> before it has run.</summary>
    internal RegionView? Region { get; init; }

    /// <summary>Where files that are shown get their addresses.</summary>
    internal FileTable Files { get; init; } = null!;

    /// <summary>The address of the demo: <c>/demos/name</c>.</summary>
    internal string DemoPath { get; init; } = "";

    /// <summary>As which types handlers take the block's value: the browser can make what they want.</summary>
    internal IEnumerable<Type> TakenAs { get; init; } = [];

    /// <summary>What gives the block its behaviour in the browser, where the script brought that along.</summary>
    internal DemoAsset? Module { get; init; }

    /// <summary>Whether a handler listens to an event of the block: what nobody asks for need not be in anybody's way.</summary>
    internal Func<string, bool> ListensTo { get; init; } = _ => false;

    /// <summary>How the block is to raise events while it records; <see langword="null"/> when nobody listens.</summary>
    internal Func<StreamPace?> Pace { get; init; } = static () => null;

    /// <summary>The id of a file on this visitor's page, by which the page speaks of it when it sends a value. The file can be reached from here on.</summary>
    /// <param name="file">The file.</param>
    public string FileId(FileData file) => Files.Add(file);

    /// <summary>The address from which this visitor's page can load a file.</summary>
    /// <param name="file">The file.</param>
    public string FileUrl(FileData file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return $"{DemoPath}/files/{FileId(file)}/{Uri.EscapeDataString(file.Name)}";
    }

    /// <summary>Renders Markdown.</summary>
    public IMarkdownRenderer Markdown { get; }

    /// <summary>Renders a block that is inside this one, with its wrapper element.</summary>
    /// <param name="block">The nested block.</param>
    public Markup Render(Block block) => _renderNested(block);
}

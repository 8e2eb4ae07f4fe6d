using System.Text.Json;

namespace Interfaces;

/// <summary>Blocks at the side of the demo, which a button folds away.</summary>
/// <remarks>
/// It stands beside everything else in the same <see cref="Column"/>, or in the same demo. Where the demo is narrow it
/// lies above the rest, and is closed until a visitor opens it.
/// </remarks>
/// <example><code>new Blocks { new Sidebar("Settings") { theme, language }, text }</code></example>
public sealed record Sidebar : HeldContainer, IRaisesExpand, IRaisesCollapse
{
    private const int MinPixels = 120;
    private const int MaxPixels = 1_000;

    /// <summary>Makes an empty sidebar, to be filled by a collection initializer.</summary>
    /// <param name="label">The text beside its button. Default: none.</param>
    /// <param name="open">Whether what is inside is seen. Default: <see langword="true"/>.</param>
    public Sidebar(string? label = null, bool open = true) => (Label, Open) = (label, open);

    /// <summary>The text beside its button. Default: none.</summary>
    public string? Label { get; init => field = Set(value); }

    /// <summary>Whether what is inside is seen. Default: <see langword="true"/>.</summary>
    public bool Open { get; init => field = SetTurn(value); }

    /// <summary>How wide it is when it is open, in CSS pixels; never wider than the demo. Default: 320. Bounds: 120 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int Width { get; init => field = Set(Bound.Within(value, MinPixels, MaxPixels)); } = 320;

    /// <summary>At which side it stands. It stays there. Default: <see cref="SidebarPosition.Left"/>.</summary>
    public SidebarPosition Position { get; init => field = Set(value); }

    internal override string? Caption => Label;

    internal override string Kind => Position == SidebarPosition.Right ? "sidebar right" : "sidebar left";

    internal override string StyleDeclarations => Wrapper.Variable("--width", Width, "px");

    internal override Parsed<VisitorChange?> ReadChange(string name, JsonElement json, Func<Block, Block> current)
    {
        var open = name == Engine.EventNames.Expand;
        return Parsed.Ok<VisitorChange?>(new(this, block => ((Sidebar)block).WithVisited(open)));
    }

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        var name = Label is null ? "Toggle sidebar" : $"Toggle sidebar: {Label}";
        return Markup.Of($"""
            <side-bar{State(Open ? "open" : "closed")}{Markup.Attribute("shown", Open)}><div class="sidebar-head"><button type="button" class="icon sidebar-toggle" aria-label="{name}" aria-expanded="{(Open ? "true" : "false")}" aria-controls="{context.Id}-content"></button>{Title}</div><div class="column sidebar-content" id="{context.Id}-content">{RenderNested(context)}</div></side-bar>
            """);
    }

    private Markup Title => Label is null ? Markup.Empty : Markup.Of($"<span class=\"sidebar-title\">{Label}</span>");

    private Sidebar WithVisited(bool open) => AsVisited(this with { Open = open });
}

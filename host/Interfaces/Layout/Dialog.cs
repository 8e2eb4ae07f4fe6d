using System.Text.Json;

namespace Interfaces;

/// <summary>Blocks in a window above the page, which waits until it is closed.</summary>
/// <remarks>
/// A handler opens and closes it with <c>dialog with { Open = … }</c>. A visitor closes it with its button, with Escape,
/// or by a click beside it; the focus then goes back to where it was.
/// </remarks>
/// <example><code>new Dialog("Delete everything?") { yes, no }</code></example>
public sealed record Dialog : HeldContainer, IRaisesClose
{
    /// <summary>Makes an empty dialog, to be filled by a collection initializer.</summary>
    /// <param name="label">The heading.</param>
    /// <param name="open">Whether it is open. Default: <see langword="false"/>.</param>
    /// <exception cref="ArgumentException">There is no text.</exception>
    public Dialog(string label, bool open = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        (Label, Open) = (label, open);
    }

    /// <summary>The heading.</summary>
    public string Label { get; init => field = Set(value); }

    /// <summary>Whether it is open. Default: <see langword="false"/>.</summary>
    public bool Open { get; init => field = SetTurn(value); }

    internal override string? Caption => Label;

    internal override Parsed<VisitorChange?> ReadChange(string name, JsonElement json, Func<Block, Block> current) =>
        Parsed.Ok<VisitorChange?>(new(this, static block => ((Dialog)block).WithVisited(false)));

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) => Markup.Of($"""
        <dialog-view{State(Open ? "open" : "closed")}><dialog{Markup.Attribute("open", Open)} aria-labelledby="{context.Id}-label"><div class="dialog-head"><h2 id="{context.Id}-label">{Label}</h2><button type="button" class="icon close" aria-label="Close"></button></div><div class="column">{RenderNested(context)}</div></dialog></dialog-view>
        """);

    private Dialog WithVisited(bool open) => AsVisited(this with { Open = open });
}

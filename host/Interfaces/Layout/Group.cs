namespace Interfaces;

/// <summary>Blocks that belong together: one below another, joined without gaps.</summary>
public sealed record Group : Container
{
    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) => RenderNested(context);
}

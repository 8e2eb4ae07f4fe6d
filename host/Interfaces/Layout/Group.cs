namespace Interfaces;

/// <summary>Blocks that belong together: one below another in one frame, joined without gaps.</summary>
/// <example><code>new Group { title, new Row { first, last } }</code></example>
public sealed record Group : Container
{
    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) => RenderNested(context);
}

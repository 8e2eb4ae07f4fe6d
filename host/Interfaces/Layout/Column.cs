namespace Interfaces;

/// <summary>Blocks one below another.</summary>
public sealed record Column : Container
{
    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) => RenderNested(context);
}

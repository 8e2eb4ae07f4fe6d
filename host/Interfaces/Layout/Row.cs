namespace Interfaces;

/// <summary>Blocks side by side, as long as there is room for them.</summary>
public sealed record Row : Container
{
    /// <summary>Whether all blocks in the row are as high as the highest. Default: <see langword="false"/>.</summary>
    public bool EqualHeight { get; init => field = Set(value); }

    internal override string Kind => EqualHeight ? "row equal" : "row";

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) => RenderNested(context);
}

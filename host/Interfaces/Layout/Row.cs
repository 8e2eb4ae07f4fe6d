namespace Interfaces;

/// <summary>Blocks side by side, as long as there is room for them.</summary>
/// <remarks>
/// Blocks share the free width by their <see cref="Block.Scale"/>, and go to a next line rather than becoming narrower
/// than their <see cref="Block.MinWidth"/>.
/// </remarks>
/// <example><code>new Row { name, greeting with { Scale = 2 } }</code></example>
public sealed record Row : Container
{
    /// <summary>Whether all blocks in the row are as high as the highest. Default: <see langword="false"/>.</summary>
    public bool EqualHeight { get; init => field = Set(value); }

    /// <summary>How the row looks. Default: <see cref="LayoutVariant.Default"/>.</summary>
    public LayoutVariant Variant { get; init => field = Set(value); }

    /// <summary>How high the row is, in CSS pixels; what does not fit scrolls. Default: <see langword="null"/>, as high as its blocks. Bounds: 20 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? Height { get; init => field = Set(Bound.Within(value, 20, 10_000)); }

    /// <summary>How high the row is at least, in CSS pixels. Default: <see langword="null"/>, as high as its blocks. Bounds: 20 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? MinHeight { get; init => field = Set(Bound.Within(value, 20, 10_000)); }

    /// <summary>How high the row may become before it scrolls, in CSS pixels. Default: <see langword="null"/>, as high as its blocks. Bounds: 20 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? MaxHeight { get; init => field = Set(Bound.Within(value, 20, 10_000)); }

    internal override string Kind => $"row{(EqualHeight ? " equal" : "")}{VariantClass.Of(Variant)}{(Scrolls ? " scrolls" : "")}";

    internal override string StyleDeclarations => string.Concat(
        Wrapper.Variable("height", Height, "px"),
        Wrapper.Variable("min-height", MinHeight, "px"),
        Wrapper.Variable("max-height", MaxHeight, "px"));

    // What scrolls must be reachable by keyboard.
    internal override Markup WrapperAttributes(RenderContext context) => Scrolls ? Markup.Attribute("tabindex", "0") : Markup.Empty;

    private bool Scrolls => Height is not null || MaxHeight is not null;

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) => RenderNested(context);
}

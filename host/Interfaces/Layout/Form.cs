namespace Interfaces;

/// <summary>Fields that are filled in one after another, joined into one sheet with a line between them.</summary>
/// <remarks>What stands side by side in a <see cref="Row"/> inside is joined as well.</remarks>
/// <example><code>new Form { new Row { first, last }, email }</code></example>
public sealed record Form : Container
{
    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) => RenderNested(context);
}

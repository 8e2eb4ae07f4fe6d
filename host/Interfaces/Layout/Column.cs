namespace Interfaces;

/// <summary>Blocks one below another.</summary>
/// <remarks>A <see cref="Sidebar"/> in it stands at the side of all the others.</remarks>
/// <example><code>new Row { new Column { name, age } with { Scale = 2 }, new Column { picture } with { MinWidth = 300 } }</code></example>
public sealed record Column : Container
{
    /// <summary>How the column looks. Default: <see cref="LayoutVariant.Default"/>.</summary>
    public LayoutVariant Variant { get; init => field = Set(value); }

    internal override string Kind => "column" + VariantClass.Of(Variant);

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        if (!Nested.Any(block => block is Sidebar))
            return RenderNested(context);
        var blocks = Nested.ToLookup(block => (block as Sidebar)?.Position);
        return Markup.Of($"""
            <div class="with-sidebars">{Join(SidebarPosition.Left)}<div class="column">{Join(null)}</div>{Join(SidebarPosition.Right)}</div>
            """);

        Markup Join(SidebarPosition? position) => Markup.Join(blocks[position].Select(context.Render));
    }
}

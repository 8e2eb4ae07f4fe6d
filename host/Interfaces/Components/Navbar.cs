namespace Interfaces;

/// <summary>Links to the pages of a demo, and to elsewhere.</summary>
/// <remarks>The links to the pages of <see cref="Pages"/> are there by themselves; the value is what comes after them.</remarks>
/// <example><code>new Navbar { MainPageName = "Start", Value = [("Guides", "/docs")] }</code></example>
public sealed record Navbar : Component<IReadOnlyList<NavbarLink>>, IRaisesChange
{
    private const int MaxLinks = 50;

    /// <summary>Makes a bar of links.</summary>
    /// <param name="links">The links after those to the pages. Default: none.</param>
    public Navbar(IReadOnlyList<NavbarLink>? links = null) => Value = links ?? [];

    /// <summary>What the link to the page at the demo's own address says. Default: <see langword="null"/>, the page's label.</summary>
    public string? MainPageName { get; init => field = Set(value); }

    /// <summary>The pages that it leads to.</summary>
    internal PageSet? Set { get; set; }

    internal override bool IsInput => false;

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) => Markup.Of($"""
        <nav class="navbar" aria-label="{Label ?? NameOf(context)}">{PageLinks(context)}{(Value ?? []).Select(Link)}</nav>
        """);

    /// <inheritdoc/>
    protected override Parsed<IReadOnlyList<NavbarLink>?> Convert(object? output)
    {
        var converted = base.Convert(output);
        return converted.Value is { Count: > MaxLinks }
            ? Parsed.Error<IReadOnlyList<NavbarLink>?>($"a Navbar has at most {MaxLinks} links of its own")
            : converted;
    }

    // Several demos share a guide: each bar is told apart by its demo's name.
    private static string NameOf(RenderContext context) => $"Pages of {context.DemoPath[(context.DemoPath.LastIndexOf('/') + 1)..].Replace('_', ' ')}";

    private IEnumerable<Markup> PageLinks(RenderContext context) => (Set?.Pages ?? [])
        .Select(page => (Route)context.Current(page))
        .Where(page => page is { ShowInNavbar: true, Visible: true, Hidden: false })
        .Select(page => Markup.Of($"""
            <a href="{context.DemoPath}{(page.Path == "" ? "" : "/" + page.Path)}" data-route="{page.Path}"{Markup.Attribute("aria-current", page.Path == context.Route ? "page" : null)}>{(page.Path == "" ? MainPageName ?? page.Label : page.Label)}</a>
            """));

    private static Markup Link(NavbarLink link) => Markup.Of($"""
        <a href="{link.Address}"{Markup.Attribute("rel", link.IsElsewhere ? "noopener noreferrer" : null)}>{link.Label}</a>
        """);
}

namespace Interfaces;

/// <summary>One page of <see cref="Pages"/>: the blocks below one another that are at its address.</summary>
/// <example><code>new Route("Stats", "stats") { plot }</code></example>
public sealed record Route : Container
{
    private const int MaxPath = 64;

    // Other things are at these addresses below a demo's own.
    private static readonly string[] Taken = ["assets", "events", "files", "fragment", "functions", "page", "sessions", "uploads"];

    /// <summary>Makes an empty page, to be filled by a collection initializer.</summary>
    /// <param name="label">What links to the page say.</param>
    /// <param name="path">The end of its address: lower-case letters, digits and single hyphens, at most 64. Default: empty, the demo's own address.</param>
    /// <exception cref="ArgumentException">There is no label, or the path has other characters or is taken.</exception>
    public Route(string label, string path = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        if (!IsPath(path))
            throw new ArgumentException($"\"{path}\" cannot be the path of a route. Use lower-case letters, digits and single hyphens, at most {MaxPath}, and none of {string.Join(", ", Taken)}.", nameof(path));
        (Label, Path) = (label, path);
    }

    /// <summary>What links to the page say.</summary>
    public string Label { get; init => field = Set(value); }

    /// <summary>The end of its address; empty for the demo's own.</summary>
    public string Path { get; }

    /// <summary>Whether a <see cref="Navbar"/> has a link to it. Default: <see langword="true"/>.</summary>
    public bool ShowInNavbar { get; init => field = Set(value); } = true;

    internal override string? Caption => Label;

    internal override string Kind => "route column";

    internal override bool IsConcealed(RenderContext context) => Hidden || !IsAsked(context);

    // A page that nobody has asked for waits: it is fetched when somebody goes to it.
    internal override Markup WrapperAttributes(RenderContext context) =>
        Markup.Attribute("data-route", Path) + Markup.Attribute("data-waits", !IsAsked(context));

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) => IsAsked(context) ? RenderNested(context) : Markup.Empty;

    // An update does not know which page the visitor is at: the page's element does.
    private bool IsAsked(RenderContext context) => context.Route is null || context.Route == Path;

    private static bool IsPath(string path) =>
        path.Length <= MaxPath
        && !Taken.Contains(path)
        && (path.Length == 0 || path.Split('-').All(part => part.Length > 0 && part.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))));
}

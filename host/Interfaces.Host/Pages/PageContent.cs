namespace Interfaces.Host.Pages;

/// <summary>What differs from page to page around its content.</summary>
/// <param name="Title">The title in the browser's tab; the site's name is added.</param>
/// <param name="Main">The content of <c>main</c>.</param>
internal sealed record PageContent(string Title, Markup Main)
{
    /// <summary>What search engines show; <see langword="null"/> for none.</summary>
    public string? Description { get; init; }

    /// <summary>By what name a change of this page is told; <see langword="null"/> for a page that is not refreshed.</summary>
    public string? Slug { get; init; }

    /// <summary>The path of the link in the header that this page belongs to.</summary>
    public string? Section { get; init; }

    /// <summary>Extra classes of <c>main</c>.</summary>
    public string? MainClass { get; init; }

    /// <summary>The list of guides at the side; empty for a wide page.</summary>
    public Markup Navigation { get; init; }

    /// <summary>The table of contents at the other side.</summary>
    public Markup Contents { get; init; }
}

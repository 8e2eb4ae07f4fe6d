using System.Collections;

namespace Interfaces;

/// <summary>A demo of several pages, each with an address of its own: <c>/demos/name</c> and <c>/demos/name/stats</c>.</summary>
/// <remarks>
/// Who goes from one page to another by the <see cref="Navbar"/> stays in the same session: states, and what was typed,
/// are still there. Who opens or reloads an address begins a new one. Blocks beside the pages are on all of them; without
/// a Navbar among them there is one at the top.
/// </remarks>
/// <example><code>new Pages { new Route("Home") { name, greet }, new Route("Stats", "stats") { plot } }</code></example>
public sealed class Pages : Demo, IEnumerable<Block>
{
    /// <summary>How many pages a demo may have.</summary>
    public const int MaxPages = 50;

    private readonly PageSet _set = [];

    /// <summary>Makes a demo without pages, to be filled by a collection initializer.</summary>
    /// <param name="title">The heading above all pages. Default: none.</param>
    public Pages(string? title = null) => Title = title;

    internal override IReadOnlyList<string> Routes => [.. _set.Pages.Select(page => page.Path)];

    /// <summary>Puts a page, or a block that is on all pages, after what is already there.</summary>
    /// <param name="block">The page or block.</param>
    public void Add(Block block) => _set.Add(block);

    /// <inheritdoc/>
    public IEnumerator<Block> GetEnumerator() => _set.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    protected internal override Container LayOut()
    {
        var pages = _set.Pages;
        if (pages.Count is 0 or > MaxPages)
            throw new DemoDefinitionException($"Pages need 1 to {MaxPages} pages; these have {pages.Count}. Add one with new Route(\"Home\") {{ … }}.", "", 0);
        if (pages.GroupBy(page => page.Path).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new DemoDefinitionException($"Two pages have the address \"{twice.Key}\". Give each its own.", "", 0);
        if (pages.All(page => page.Path != ""))
            throw new DemoDefinitionException("No page is at the demo's own address. Leave out the path of one of them.", "", 0);
        _set.Connect();
        return _set;
    }
}

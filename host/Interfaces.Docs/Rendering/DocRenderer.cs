using Interfaces.Docs.Figures;
using Interfaces.Docs.Links;
using Interfaces.Docs.Rendering;

namespace Interfaces.Docs;

/// <summary>Renders guides with their demos. Holds nothing of a page: one instance serves all, at the same time.</summary>
/// <param name="figures">The demos.</param>
/// <param name="highlighter">Colours C#, or <see langword="null"/> for none.</param>
public sealed class DocRenderer(IDocFigures figures, ICodeHighlighter? highlighter = null)
{
    /// <summary>Renders a guide. All its figures are made at the same time; one that fails is shown as a problem in its place.</summary>
    /// <param name="site">The site.</param>
    /// <param name="page">One of its guides.</param>
    /// <param name="cancellation">Ends when nobody waits for the page any more.</param>
    public async Task<RenderedPage> RenderAsync(DocSite site, DocPage page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(page);
        var names = figures.DemoNames;
        var made = await FigureSet.MakeAsync(page, figures, names, cancellation);
        var writer = new PageWriter(page, new LinkResolver(site, names), made, highlighter);
        var body = writer.Write();
        return new(page, body, [.. made.Problems, .. writer.Problems]);
    }

    /// <summary>The guide as Markdown for readers that are programs: sources in place of <c>$code_NAME</c>, links in place of <c>$demo_NAME</c>, and the site's addresses in links.</summary>
    /// <param name="site">The site.</param>
    /// <param name="page">One of its guides.</param>
    /// <param name="cancellation">Ends when nobody waits for the page any more.</param>
    public async Task<string> RenderMarkdownAsync(DocSite site, DocPage page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(page);
        var names = figures.DemoNames;
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in page.Demos.Where(names.Contains))
        {
            if (await figures.ReadSourceAsync(name, cancellation) is { } source)
                sources.Add(name, source);
        }

        return new MarkdownFace(page, new LinkResolver(site, names), sources, site.Options.DemosUrl).Write();
    }
}

using Interfaces.Docs.Figures;
using Interfaces.Docs.Links;
using Interfaces.Docs.Syntax;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interfaces.Docs;

/// <summary>Finds everything that is wrong in the guides and their demos.</summary>
/// <param name="figures">The demos.</param>
public sealed class DocCheck(IDocFigures figures)
{
    /// <summary>Checks all guides, and all demos whether a guide shows them or not.</summary>
    /// <param name="site">The site.</param>
    /// <param name="cancellation">Ends the check.</param>
    /// <returns>The problems, by file and place; none when all is well.</returns>
    public async Task<IReadOnlyList<DocProblem>> RunAsync(DocSite site, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(site);
        var names = figures.DemoNames;
        var links = new LinkResolver(site, names);
        var problems = new List<DocProblem>(site.Problems);
        foreach (var page in site.Pages)
        {
            cancellation.ThrowIfCancellationRequested();
            problems.AddRange(page.Syntax.Placeholders.Where(figure => !names.Contains(figure.Name)).Select(figure => FigureSet.Unknown(page, figure, names)));
            problems.AddRange(page.Syntax.Document.Descendants().SelectMany(node => Check(page, node, links)));
            problems.AddRange(page.Syntax.RawAttributes.Select(attribute => CheckRaw(page, attribute, links)).OfType<DocProblem>());
        }

        foreach (var name in names.Order(StringComparer.Ordinal))
            problems.AddRange(await figures.CheckAsync(name, cancellation));

        return [.. problems
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Column)];
    }

    // Raw HTML goes out as it is written, so its addresses must be those of the site.
    private static DocProblem? CheckRaw(DocPage page, RawHtmlAttribute attribute, LinkResolver links) =>
        attribute.Name is not ("href" or "src") ? null : links.Resolve(page, attribute.Value) switch
        {
            DocLink.Dead dead => page.ProblemAt(attribute.Offset, dead.Message, dead.Suggestion),
            { } link when link.Href != attribute.Value => page.ProblemAt(attribute.Offset, "An address in raw HTML is not rewritten.", $"'{link.Href}'"),
            _ => null,
        };

    private static IEnumerable<DocProblem> Check(DocPage page, MarkdownObject node, LinkResolver links)
    {
        switch (node)
        {
            case LinkInline link when links.Resolve(page, link.GetDynamicUrl?.Invoke() ?? link.Url ?? "") is DocLink.Dead dead:
                yield return page.ProblemAt(link.Span.Start, dead.Message, dead.Suggestion);
                break;
            case AlertBlock callout when !Rendering.CalloutRenderer.Kinds.Contains(callout.Kind.ToString(), StringComparer.OrdinalIgnoreCase):
                var kind = callout.Kind.ToString();
                var nearest = NearestName.Find(kind, Rendering.CalloutRenderer.Kinds);
                yield return page.ProblemAt(callout.Span.Start,
                    $"'[!{kind}]' is not a callout: {string.Join(", ", Rendering.CalloutRenderer.Kinds)} are.",
                    nearest is null ? null : $"'[!{nearest}]'");
                break;
        }
    }
}

using System.Globalization;
using Interfaces.Docs.Figures;
using Interfaces.Docs.Links;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace Interfaces.Docs.Rendering;

/// <summary>Writes one page once: the syntax tree stays as it is, everything that differs from plain Markdown is a renderer of ours.</summary>
internal sealed class PageWriter(DocPage page, LinkResolver links, FigureSet figures, ICodeHighlighter? highlighter)
{
    private readonly List<DocProblem> _problems = [];
    private int _codeBlocks;

    public IReadOnlyList<DocProblem> Problems => _problems;

    public Markup Write()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(text);
        page.Syntax.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new FigureBlockRenderer(figures));
        renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new AnchoredHeadingRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new CopyableCodeRenderer(NextCodeId, highlighter));
        renderer.ObjectRenderers.ReplaceOrAdd<AlertBlockRenderer>(new CalloutRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new ScrollingTableRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new GuideLinkRenderer(Resolve));
        renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new GuideAutolinkRenderer());
        renderer.Render(page.Syntax.Document);
        return Markup.Trusted(text.ToString());
    }

    private string NextCodeId() => string.Create(CultureInfo.InvariantCulture, $"code-{++_codeBlocks}");

    private DocLink Resolve(string url, int offset)
    {
        var link = links.Resolve(page, url);
        if (link is DocLink.Dead dead)
            _problems.Add(page.ProblemAt(offset, dead.Message, dead.Suggestion));
        return link;
    }
}

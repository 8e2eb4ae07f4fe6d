using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Interfaces.Docs.Tests.Support;

internal static class Rendering
{
    public static string Fixture(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);

    public static IDocument Parse(Markup markup) =>
        new HtmlParser().ParseDocument($"<!doctype html><body>{markup}</body>");

    /// <summary>Renders one guide of a site of its own, beside a guide <c>other</c> and an asset <c>x.png</c>.</summary>
    public static async Task<(IDocument Page, RenderedPage Rendered)> RenderAsync(
        string markdown, IDocFigures? figures = null, ICodeHighlighter? highlighter = null, bool rawHtml = true)
    {
        using var files = new TempSite(("01-a/01-guide.md", markdown), ("02-b/07-other.md", "# Other\n\n## Part"), ("assets/x.png", ""), ("assets/my pic.png", ""));
        var site = DocSite.Load(files.Options with { RawHtml = rawHtml });
        var rendered = await new DocRenderer(figures ?? new FakeFigures("hello", "state"), highlighter).RenderAsync(site, site.Find("guide")!);
        return (Parse(rendered.Body), rendered);
    }
}

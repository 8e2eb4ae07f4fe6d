using System.Globalization;
using Interfaces.Docs.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Interfaces.Docs.Rendering;

/// <summary>Headings with an <c>id</c>, and beside each but the title a link to itself. The link stands outside: inside it would be read out as a part of the heading.</summary>
internal sealed class AnchoredHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    private const int MaxLabelLength = 120;

    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var anchor = obj.TryGetAttributes()?.Id ?? "";
        var level = obj.Level.ToString(CultureInfo.InvariantCulture);
        var linked = obj.Level > 1 && anchor.Length > 0;
        renderer.EnsureLine();
        if (linked)
            renderer.Write("<div class=\"heading\">");
        renderer.Write(Markup.Of($"<h{level} id=\"{anchor}\">").ToString());
        renderer.WriteLeafInline(obj);
        renderer.Write($"</h{level}>");
        if (linked)
            renderer.Write(Markup.Of($"<a class=\"anchor\" href=\"#{anchor}\" aria-label=\"Link to {PlainText.Of(obj, MaxLabelLength)}\">#</a></div>").ToString());
        renderer.EnsureLine();
    }
}

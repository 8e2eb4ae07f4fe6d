using Interfaces.Docs.Figures;
using Interfaces.Docs.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Interfaces.Docs.Rendering;

/// <summary>Puts the figures in place of a line of placeholders; several on one line stand side by side where there is room.</summary>
internal sealed class FigureBlockRenderer(FigureSet figures) : HtmlObjectRenderer<FigureBlock>
{
    protected override void Write(HtmlRenderer renderer, FigureBlock obj)
    {
        var many = obj.Placeholders.Count > 1;
        renderer.EnsureLine();
        if (many)
            renderer.WriteLine("<div class=\"figures\">");
        foreach (var placeholder in obj.Placeholders)
            renderer.WriteLine(figures[placeholder].ToString());
        if (many)
            renderer.WriteLine("</div>");
    }
}

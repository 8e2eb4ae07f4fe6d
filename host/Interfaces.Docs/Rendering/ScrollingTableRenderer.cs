using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace Interfaces.Docs.Rendering;

/// <summary>Tables in a frame of their own that scrolls, by keyboard too, so that a wide one does not widen the page.</summary>
internal sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table\" tabindex=\"0\">");
        base.Write(renderer, table);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}

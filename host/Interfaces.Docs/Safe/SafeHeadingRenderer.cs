using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Interfaces.Docs.Safe;

/// <summary>Headings below those of the page, without ids: ids from outside could take the place of the page's own.</summary>
internal sealed class SafeHeadingRenderer(int offset) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var level = Math.Min(6, obj.Level + offset).ToString(CultureInfo.InvariantCulture);
        renderer.EnsureLine();
        renderer.Write($"<h{level}>");
        renderer.WriteLeafInline(obj);
        renderer.WriteLine($"</h{level}>");
    }
}

using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Interfaces.Docs.Safe;

/// <summary>A formula in a line, as text in the element that sets it.</summary>
internal sealed class SafeMathRenderer : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline obj)
    {
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteEscape(obj.Content.Text, obj.Content.Start, obj.Content.Length);
            return;
        }

        renderer.Write(obj.DelimiterCount > 1 ? "<math-text class=\"display\">" : "<math-text>");
        renderer.WriteEscape(obj.Content.Text, obj.Content.Start, obj.Content.Length);
        renderer.Write("</math-text>");
    }
}

/// <summary>A formula on lines of its own.</summary>
internal sealed class SafeMathBlockRenderer : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<math-text class=\"display\">");
        renderer.WriteLeafRawLines(obj, writeEndOfLines: true, escape: true);
        renderer.WriteLine("</math-text>");
    }
}

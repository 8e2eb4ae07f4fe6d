using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Interfaces.Docs.Rendering;

/// <summary>Notes, tips and warnings: <c>&gt; [!NOTE]</c>.</summary>
internal sealed class CalloutRenderer : HtmlObjectRenderer<AlertBlock>
{
    public static readonly string[] Kinds = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];

    protected override void Write(HtmlRenderer renderer, AlertBlock obj)
    {
        var written = obj.Kind.ToString().ToUpperInvariant();
        var kind = (Kinds.Contains(written) ? written : Kinds[0]).ToLowerInvariant();
        renderer.EnsureLine();
        renderer.Write(Markup.Of($"<div class=\"callout {kind}\" role=\"note\"><p class=\"callout-title\">{FileName.Prettify(kind)}</p>").ToString());
        renderer.WriteLine();
        renderer.WriteChildren(obj);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}

using Interfaces.Docs.Links;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Interfaces.Docs.Rendering;

/// <summary>Links and images with the site's addresses; what leads nowhere is marked.</summary>
internal sealed class GuideLinkRenderer(Func<string, int, DocLink> resolve) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var target = resolve(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", link.Span.Start);
        if (link.IsImage)
            WriteImage(renderer, link, target);
        else if (renderer.EnableHtmlForInline)
            WriteLink(renderer, link, target);
        else
            renderer.WriteChildren(link);
    }

    private static void WriteLink(HtmlRenderer renderer, LinkInline link, DocLink target)
    {
        var dead = target as DocLink.Dead;
        renderer.Write(Markup.Of($"""
            <a href="{target.Href}"{Markup.Attribute("title", dead?.Message ?? link.Title)}{Markup.Attribute("class", dead is null ? null : "dead")}{Markup.Attribute("rel", target is DocLink.ToElsewhere ? "noopener" : null)}>
            """).ToString());
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static void WriteImage(HtmlRenderer renderer, LinkInline link, DocLink target)
    {
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteChildren(link);
            return;
        }

        if (target is DocLink.Dead dead)
        {
            renderer.Write(Markup.Of($"<span class=\"problem\">{dead.Message}</span>").ToString());
            return;
        }

        renderer.Write(Markup.Of($"<img loading=\"lazy\" src=\"{target.Href}\" alt=\"").ToString());
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = true;
        renderer.Write(Markup.Of($"\"{Markup.Attribute("title", link.Title)}>").ToString());
    }
}

using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Interfaces.Docs.Safe;

/// <summary>
/// Links and images whose address is allowed; of the others only their words. The address that is checked is the one that
/// is written. A picture from elsewhere is a link to it: to look at a text tells nobody else of it.
/// </summary>
internal sealed class SafeLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var url = SafeUrl.Check(link.GetDynamicUrl?.Invoke() ?? link.Url);
        if (url is null || !renderer.EnableHtmlForInline)
            renderer.WriteChildren(link);
        else if (link.IsImage && SafeUrl.IsOfThisSite(url))
            WriteImage(renderer, link, url);
        else if (link.IsImage && IsInLink(link))
            renderer.WriteChildren(link);
        else
            WriteLink(renderer, link, url);
    }

    private static bool IsInLink(LinkInline link)
    {
        Inline? around = link.Parent;
        while (around is not null and not LinkInline)
            around = around.Parent;
        return around is not null;
    }

    private static void WriteLink(HtmlRenderer renderer, LinkInline link, string url)
    {
        renderer.Write(Markup.Of($"<a href=\"{url}\"{Markup.Attribute("title", link.Title)} rel=\"noopener\">").ToString());
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static void WriteImage(HtmlRenderer renderer, LinkInline link, string url)
    {
        renderer.Write(Markup.Of($"<img loading=\"lazy\" src=\"{url}\" alt=\"").ToString());
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = true;
        renderer.Write(Markup.Of($"\"{Markup.Attribute("title", link.Title)}>").ToString());
    }
}

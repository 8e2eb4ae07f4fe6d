using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Interfaces.Docs.Safe;

/// <summary>Addresses in angle brackets: a link when allowed, else the text they are.</summary>
internal sealed class SafeAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var url = SafeUrl.Check(link.IsEmail ? "mailto:" + link.Url : link.Url);
        renderer.Write((url is null || !renderer.EnableHtmlForInline
            ? Markup.Text(link.Url)
            : Markup.Of($"<a href=\"{url}\" rel=\"noopener\">{link.Url}</a>")).ToString());
    }
}

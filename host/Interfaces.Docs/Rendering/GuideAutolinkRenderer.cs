using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Interfaces.Docs.Rendering;

/// <summary>Addresses in angle brackets.</summary>
internal sealed class GuideAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link) => renderer.Write((renderer.EnableHtmlForInline
        ? Markup.Of($"""<a href="{(link.IsEmail ? "mailto:" : "")}{link.Url}" rel="noopener">{link.Url}</a>""")
        : Markup.Text(link.Url)).ToString());
}

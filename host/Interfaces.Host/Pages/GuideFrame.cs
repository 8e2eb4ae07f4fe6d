using Interfaces.Docs;

namespace Interfaces.Host.Pages;

/// <summary>What stands around the text of a guide: the list of guides, previous and next, the table of contents.</summary>
internal static class GuideFrame
{
    public static Markup Navigation(DocSite site, DocPage? current) => site.Navigation.Count == 0 ? default : Markup.Of($"""
        <nav class="site-nav" id="site-nav" popover aria-label="Guides">{site.Navigation.Select(category => Category(category, current))}</nav>

        """);

    public static Markup Pager(DocSite site, DocPage page)
    {
        var (previous, next) = (site.Previous(page), site.Next(page));
        return previous is null && next is null ? default : Markup.Of($"""
            <nav class="pager" aria-label="Pages">{Step(previous, "prev", "Previous")}{Step(next, "next", "Next")}</nav>

            """);
    }

    public static Markup Contents(DocPage page)
    {
        if (page.Contents.Count < 2)
            return default;

        var items = new List<Markup>();
        var index = 0;
        while (index < page.Contents.Count)
        {
            var heading = page.Contents[index++];
            var inner = page.Contents.Skip(index).TakeWhile(below => below.Level > heading.Level).ToList();
            index += inner.Count;
            var nested = inner.Count == 0 ? default : Markup.Of($"<ul>{inner.Select(below => Markup.Of($"<li>{Link(below)}</li>"))}</ul>");
            items.Add(Markup.Of($"<li>{Link(heading)}{nested}</li>"));
        }

        return Markup.Of($"""
            <aside class="toc"><nav aria-label="On this page"><h2>On this page</h2><ul>{items}</ul></nav></aside>

            """);
    }

    private static Markup Category(DocCategory category, DocPage? current)
    {
        var heading = category.Name is { } name ? Markup.Of($"<h2>{name}</h2>") : default;
        return Markup.Of($"{heading}<ul>{category.Pages.Select(page => Item(page, page.Slug == current?.Slug))}</ul>");
    }

    private static Markup Item(DocPage page, bool current) =>
        Markup.Of($"<li><a href=\"{page.Url}\"{Markup.Attribute("aria-current", current ? "page" : null)}>{page.Title}</a></li>");

    private static Markup Step(DocPage? page, string relation, string word) =>
        page is null ? default : Markup.Of($"<a rel=\"{relation}\" href=\"{page.Url}\"><span>{word}</span> {page.Title}</a>");

    private static Markup Link(DocHeading heading) => Markup.Of($"<a href=\"#{heading.Anchor}\">{heading.Text}</a>");
}

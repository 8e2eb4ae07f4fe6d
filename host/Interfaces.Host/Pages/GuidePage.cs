using Interfaces.Docs;
using Interfaces.Host.Responses;

namespace Interfaces.Host.Pages;

/// <summary>A guide with its demos, and the same as Markdown.</summary>
internal sealed class GuidePage(PageCache cache, SiteSource site, DocRenderer renderer, DemoCatalog catalog, PageFrame frame)
{
    private const string MarkdownExtension = ".md";

    public async Task<IResult> GetAsync(string slug, CancellationToken cancellation)
    {
        if (slug.EndsWith(MarkdownExtension, StringComparison.Ordinal))
            return await GetMarkdownAsync(slug[..^MarkdownExtension.Length], cancellation);
        if (site.Current.Find(slug) is null)
            return Results.NotFound();
        return new ContentResult(await cache.GetAsync($"/docs/{slug}", current => MakeAsync(current, slug), cancellation));
    }

    private async Task<IResult> GetMarkdownAsync(string slug, CancellationToken cancellation)
    {
        if (site.Current.Find(slug) is null)
            return Results.NotFound();
        return new ContentResult(await cache.GetAsync($"/docs/{slug}.md", current => MakeMarkdownAsync(current, slug), cancellation));
    }

    private async Task<(CachedContent, bool)> MakeAsync(DocSite current, string slug)
    {
        if (current.Find(slug) is not { } page)
            return (CachedContent.Html(default, StatusCodes.Status404NotFound), false);

        var rendered = await renderer.RenderAsync(current, page);
        var html = frame.Render(new(page.Title, Markup.Of($"""
            <article class="prose">
            {rendered.Body}</article>
            {GuideFrame.Pager(current, page)}
            """))
        {
            Description = page.Description,
            Slug = page.Slug,
            Section = "/",
            Navigation = GuideFrame.Navigation(current, page),
            Contents = GuideFrame.Contents(page),
        });
        return (CachedContent.Html(html), page.Demos.All(catalog.IsSound));
    }

    private async Task<(CachedContent, bool)> MakeMarkdownAsync(DocSite current, string slug) =>
        current.Find(slug) is { } page
            ? (new(await renderer.RenderMarkdownAsync(current, page), "text/markdown; charset=utf-8"), true)
            : (new("", "text/markdown; charset=utf-8", StatusCodes.Status404NotFound), false);
}

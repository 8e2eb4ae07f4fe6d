using Interfaces.Host.Responses;

namespace Interfaces.Host.Pages;

/// <summary>All demos with a line about each. Compiles none: what it says is read from the source.</summary>
internal sealed class GalleryPage(PageCache cache, DemoCatalog catalog, PageFrame frame)
{
    public async Task<IResult> GetAsync(CancellationToken cancellation) =>
        new ContentResult(await cache.GetAsync("/demos", async _ => (await MakeAsync(), true), cancellation));

    private async Task<CachedContent> MakeAsync()
    {
        var cards = new List<Markup>();
        foreach (var name in catalog.Names)
            cards.Add(Card(name, ScriptSummary.Of(name, await catalog.ReadTextAsync(name) ?? "")));

        var list = cards.Count == 0
            ? Markup.Of($"<p>There are no demos yet: a file <code>NAME.csx</code> in <code>{Path.GetFileName(catalog.Directory)}</code> is one.</p>\n")
            : Markup.Of($"<ul class=\"gallery\">{cards}</ul>\n");
        return CachedContent.Html(frame.Render(new("Demos", Markup.Of($"""
            <h1>Demos</h1>
            <p>Each is one file in <code>{Path.GetFileName(catalog.Directory)}</code>.</p>
            {list}
            """))
        {
            Description = "All demos, each made of one C# script.",
            Slug = "demos",
            Section = "/demos",
        }));
    }

    private static Markup Card(string name, ScriptSummary summary) => Markup.Of($"""
        <li class="card"><h2><a href="/demos/{name}">{summary.Title}</a></h2><p>{summary.Text}</p></li>

        """);
}

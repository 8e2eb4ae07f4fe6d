using Interfaces.Engine;
using Interfaces.Host.Figures;
using Interfaces.Host.Responses;
using Interfaces.Host.Security;

namespace Interfaces.Host.Pages;

/// <summary>One demo as a page of its own, its source below; or what is wrong with its script.</summary>
internal sealed class DemoPage(PageCache cache, DemoCatalog catalog, HostFigures figures, PageFrame frame, LinkStore links)
{
    private const string Mount = "d1";

    public async Task<IResult> GetAsync(string name, string? link, HttpContext context, CancellationToken cancellation)
    {
        if (await catalog.GetAsync(name, cancellation) is not { } state)
            return Results.NotFound();
        return state.Version is { } version && links.Find(name, link) is { } found && version.TryUse() is { } use
            ? await RestoreAsync(name, version, use, found, context)
            : new ContentResult(await cache.GetAsync($"/demos/{name}", _ => MakeAsync(name, ""), cancellation));
    }

    /// <summary>One of several pages of a demo.</summary>
    public async Task<IResult> GetAsync(string name, string route, CancellationToken cancellation) =>
        route.Length > 0 && await catalog.GetAsync(name, cancellation) is { Version: { } version } && version.Engine.Routes.Contains(route)
            ? new ContentResult(await cache.GetAsync($"/demos/{name}/{route}", _ => MakeAsync(name, route), cancellation))
            : Results.NotFound();

    // Whoever comes by a link gets a page of their own, with a session that is open already.
    private async Task<IResult> RestoreAsync(string name, DemoVersion version, IDisposable use, DemoLink link, HttpContext context)
    {
        using (use)
        {
            var session = version.Engine.OpenSession(link, VisitorCookie.Ensure(context));
            var (page, _) = await MakeAsync(name, "", session);
            context.Response.Headers.CacheControl = "no-store";
            return Results.Bytes(page.Bytes, page.ContentType);
        }
    }

    private async Task<(CachedContent, bool)> MakeAsync(string name, string route, Session? session = null)
    {
        if (await catalog.GetAsync(name) is not { } state)
            return (CachedContent.Html(default, StatusCodes.Status404NotFound), false);

        var title = state.Version?.Engine.Definition.Demo.Title;
        var demo = state.Version is { } version ? figures.Draw(name, version, Mount, route, session) ?? Undrawable(name) : default;
        var trouble = state.Errors.Count == 0 ? default : DiagnosticsMarkup.Section(state);
        var heading = title is null || state.Version is null ? Markup.Of($"<h1>{ScriptSummary.Humanize(name)}</h1>\n") : Markup.Of($"<h1 class=\"visually-hidden\">{title}</h1>\n");
        var html = frame.Render(new(title ?? ScriptSummary.Humanize(name), heading + trouble + demo + DemoFigure.Of(DemoFigure.Source(state, "source"), default))
        {
            Description = Blank(ScriptSummary.Of(name, state.Source.Text).Text),
            Slug = $"demos/{name}",
            Section = "/demos",
        });

        // With nothing to show the demo is down, and whoever watches the host should see that.
        return (CachedContent.Html(html, state.Version is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK), catalog.IsSound(name));
    }

    private static Markup Undrawable(string name) =>
        Markup.Of($"<section class=\"problem\"><h2>{name}.csx failed while it was drawn</h2></section>\n");

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}

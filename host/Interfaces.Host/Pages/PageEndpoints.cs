using Interfaces.Host.Security;

namespace Interfaces.Host.Pages;

/// <summary>Everything that people read.</summary>
internal static class PageEndpoints
{
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").WithPolicy(EndpointPolicy.Readable);
        group.MapRead("/", static (GuidePage guides, CancellationToken cancellation) => guides.GetAsync("", cancellation));
        group.MapRead("/docs", static () => Results.Redirect("/"));
        group.MapRead("/docs/{slug}", static (string slug, GuidePage guides, CancellationToken cancellation) => guides.GetAsync(slug, cancellation));
        group.MapRead("/demos", static (GalleryPage gallery, CancellationToken cancellation) => gallery.GetAsync(cancellation));
        group.MapRead("/demos/{name}", static (string name, string? link, DemoPage demos, HttpContext context, CancellationToken cancellation) => demos.GetAsync(name, link, context, cancellation));
        group.MapRead("/demos/{name}/fragment", static (string name, string? mount, DemoFragment fragments, HttpContext context, CancellationToken cancellation) =>
            fragments.GetAsync(name, mount, context, cancellation));
        group.MapRead("/demos/{name}/page", static (string name, string? route, string? mount, DemoPart parts, HttpContext context) => parts.Get(name, route, mount, context));
        // What is only ever posted to is no page.
        foreach (var call in (string[])["sessions", "events"])
            group.MapRead($"/demos/{{name}}/{call}", static (HttpContext context) => PostOnly(context));
        group.MapRead("/demos/{name}/{route}", static (string name, string route, DemoPage demos, CancellationToken cancellation) => demos.GetAsync(name, route, cancellation));
        group.MapRead("/healthz", static (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return Results.Text("healthy\n");
        });
    }

    private static IResult PostOnly(HttpContext context)
    {
        context.Response.Headers.Allow = HttpMethods.Post;
        return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
    }

    /// <summary>The group of what pages send for a demo: JSON from this origin, within the limits.</summary>
    public static RouteGroupBuilder MapDemoCalls(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/demos/{name}").WithPolicy(EndpointPolicy.SameOriginJson);
}

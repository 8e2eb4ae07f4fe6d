using Interfaces.Host.Security;
using Microsoft.AspNetCore.Diagnostics;

namespace Interfaces.Host.Pages;

/// <summary>What is shown when there is nothing else to show: a page to people, a problem to programs.</summary>
internal sealed class ErrorPages(SiteSource site, DemoCatalog catalog, PageFrame frame)
{
    private const int MaxSuggestions = 5;

    /// <summary>Fills a response that has a status and nothing else.</summary>
    public Task WriteAsync(HttpContext context, Exception? error = null)
    {
        var status = context.Response.StatusCode;
        if (!WantsPage(context))
            return Refusal.WriteAsync(context, status, Detail(context, status, error));

        var page = status == StatusCodes.Status404NotFound ? Missing(context.Request.Path) : Fault(status, Detail(context, status, error));
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/html; charset=utf-8";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(page.ToString());
    }

    // Pages are for who reads with GET and does not ask for JSON.
    private static bool WantsPage(HttpContext context)
    {
        var request = context.Request;
        var policy = (context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint)?.Metadata.GetMetadata<EndpointPolicy>();
        return (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && (policy is null || policy == EndpointPolicy.Readable)
            && !request.Headers.Accept.ToString().StartsWith("application/", StringComparison.OrdinalIgnoreCase);
    }

    private static string Detail(HttpContext context, int status, Exception? error) => (status, error) switch
    {
        (_, BadHttpRequestException { InnerException: System.Text.Json.JsonException json }) => $"The body is not the JSON that belongs here: {json.Message}",
        (_, BadHttpRequestException bad) => bad.Message,
        (StatusCodes.Status404NotFound, _) => $"There is nothing at {context.Request.Path}.",
        (StatusCodes.Status405MethodNotAllowed, _) => $"{context.Request.Method} is not for {context.Request.Path}; {context.Response.Headers.Allow} is.",
        ( >= 500, _) => "Something went wrong here. It is in the log of the host.",
        _ => "The request cannot be answered.",
    };

    private Markup Missing(PathString path)
    {
        var suggestions = Nearest(path.Value ?? "");
        var list = suggestions.Count == 0
            ? Markup.Of($"<p><a href=\"/\">The guides</a> and <a href=\"/demos\">the demos</a> are where they were.</p>\n")
            : Markup.Of($"<p>Did you mean one of these?</p><ul class=\"suggestions\">{suggestions}</ul>\n");
        return frame.Render(new("Not found", Markup.Of($"""
            <p class="status">404</p><h1>There is no page at this address</h1>
            {list}
            """))
        {
            MainClass = "missing",
        });
    }

    private Markup Fault(int status, string message) => frame.Render(new("Error", Markup.Of($"""
        <p class="status">{status}</p><h1>This page cannot be shown</h1>
        <p>{message}</p>

        """))
    {
        MainClass = "missing",
    });

    private List<Markup> Nearest(string path)
    {
        var wanted = path.TrimEnd('/');
        wanted = wanted[(wanted.LastIndexOf('/') + 1)..];
        wanted = wanted.EndsWith(".md", StringComparison.Ordinal) ? wanted[..^3] : wanted;
        var guides = site.Current.Nearest(wanted, MaxSuggestions).Select(page => Item(page.Url, page.Title));
        var demos = NearestName.Rank(wanted, catalog.Names, MaxSuggestions).Select(name => Item($"/demos/{name}", $"{ScriptSummary.Humanize(name)} (demo)"));
        var both = path.StartsWith("/demos", StringComparison.Ordinal) ? demos.Concat(guides) : guides.Concat(demos);
        return [.. both.Take(MaxSuggestions)];
    }

    private static Markup Item(string url, string text) => Markup.Of($"<li><a href=\"{url}\">{text}</a></li>");
}

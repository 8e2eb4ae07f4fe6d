using Interfaces.Host.Security;

namespace Interfaces.Host.Changes;

/// <summary><c>/changes</c>: what was edited, as server-sent events, while the folders are watched.</summary>
internal static class ChangesEndpoint
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);

    public static void MapChanges(this IEndpointRouteBuilder routes, HostOptions options)
    {
        if (options.Watch)
            routes.MapGroup("").WithPolicy(EndpointPolicy.SameOriginStream).MapGet("/changes", SendAsync);
    }

    private static async Task SendAsync(HttpContext context, ChangeHub hub, HostOptions options, TimeProvider time)
    {
        using var listener = hub.Listen();
        if (listener is null)
        {
            context.Response.Headers.RetryAfter = RetryAfter.TotalSeconds.ToString("0", System.Globalization.CultureInfo.InvariantCulture);
            await Refusal.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, $"More than {options.Limits.MaxListeners} pages are being told of changes.");
            return;
        }

        var end = context.RequestAborted;
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await WriteAsync(context.Response, ": listening\n\n", end);
            await FollowAsync(context.Response, listener, options.Limits.Heartbeat, time, end);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page is gone, or the host ends.
        }
    }

    private static async Task FollowAsync(HttpResponse response, ChangeListener listener, TimeSpan heartbeat, TimeProvider time, CancellationToken cancellation)
    {
        using var beat = new PeriodicTimer(heartbeat, time);
        var beating = beat.WaitForNextTickAsync(cancellation).AsTask();
        var waiting = listener.Changes.WaitToReadAsync(cancellation).AsTask();
        while (true)
        {
            if (await Task.WhenAny(beating, waiting) == waiting)
            {
                await waiting;
                while (listener.Changes.TryRead(out var change))
                    await WriteAsync(response, $"event: {change.Event}\ndata: {change.Data}\n\n", cancellation);
                waiting = listener.Changes.WaitToReadAsync(cancellation).AsTask();
            }
            else
            {
                // Shows a proxy that the stream lives, and this host that the page does.
                await beating;
                await WriteAsync(response, ":\n\n", cancellation);
                beating = beat.WaitForNextTickAsync(cancellation).AsTask();
            }
        }
    }

    private static async Task WriteAsync(HttpResponse response, string text, CancellationToken cancellation)
    {
        await response.WriteAsync(text, cancellation);
        await response.Body.FlushAsync(cancellation);
    }
}

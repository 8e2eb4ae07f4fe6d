using Interfaces.Engine;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interfaces.Host.Events;

/// <summary>The two endpoints of a page: it opens a session, and posts events whose messages stream back.</summary>
internal static class EventEndpoints
{
    /// <summary>Adds the endpoints to the group of one demo, <c>/demos/{name}</c>, whose policies guard them.</summary>
    /// <param name="demo">The group.</param>
    public static void MapEvents(this RouteGroupBuilder demo)
    {
        demo.MapPost("/sessions", OpenSessionAsync);
        demo.MapPost("/events", PostEventAsync);
    }

    private static async Task<Results<JsonHttpResult<SessionOpened>, ProblemHttpResult>> OpenSessionAsync(string name, DemoCatalog demos, CancellationToken cancellation)
    {
        if (await demos.GetAsync(name, cancellation) is not { Version: { } version })
            return EventProblems.NoDemo(name);
        return TypedResults.Json(new SessionOpened(version.Engine.OpenSession().Id), EventJson.Default.SessionOpened, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> PostEventAsync(string name, HttpContext http, SessionStore sessions, EventStreams streams, DemoCatalog demos)
    {
        var (request, malformed) = await EventReader.ReadAsync(http);
        if (request is null)
            return malformed!;
        // A session of a demo whose script was edited since belongs to an engine that lets nobody in any more.
        if (!sessions.TryGet(request.Session, out var session)
            || await demos.GetAsync(name, http.RequestAborted) is not { Version: { } version }
            || version.Engine != session.Engine)
            return EventProblems.SessionEnded();

        return streams.Open(version, session, request, CallOf(version.Engine, request, http)) switch
        {
            EventAnswer.Streamed streamed => new EventResult(streamed.Stream, request.After),
            EventAnswer.Refused refused => EventProblems.Of(refused.Admission),
            _ => EventProblems.Over(),
        };
    }

    private static EventCall CallOf(DemoEngine engine, EventRequest request, HttpContext http) => new(request.Handler, request.Values)
    {
        Request = engine.TakesRequest ? RequestReader.Read(http, request.Session) : null,
    };

    /// <summary>Streams the messages of an event as the response.</summary>
    private sealed class EventResult(EventStream stream, int after) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            response.ContentType = "text/event-stream";
            response.Headers.CacheControl = "no-store";
            // A proxy that collects the response would hold back what the visitor waits for.
            response.Headers["X-Accel-Buffering"] = "no";
            httpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
            try
            {
                await stream.WriteToAsync(response.BodyWriter, after, httpContext.RequestAborted);
            }
            catch (OperationCanceledException) when (httpContext.RequestAborted.IsCancellationRequested)
            {
                // The connection is lost. The event goes on, and the page may take it up again.
            }
        }
    }
}

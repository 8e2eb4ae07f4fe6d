using Interfaces.Engine;
using Interfaces.Host.Requests;
using Interfaces.Host.Security;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interfaces.Host.Events;

/// <summary>The two endpoints of a page: it opens a session, and posts events whose messages stream back.</summary>
internal static class EventEndpoints
{
    private const int MaxAttempts = 3;

    /// <summary>Adds the endpoints to the group of one demo, <c>/demos/{name}</c>, whose policies guard them.</summary>
    /// <param name="demo">The group.</param>
    public static void MapEvents(this RouteGroupBuilder demo)
    {
        demo.MapPost("/sessions", OpenSessionAsync);
        demo.MapPost("/sessions/end", EndSessionAsync);
        demo.MapPost("/events", PostEventAsync);
    }

    // Whether there was such a session is nobody's business who does not know.
    private static async Task<IResult> EndSessionAsync(string name, HttpContext http, SessionStore sessions)
    {
        var (ended, malformed) = await EventReader.ReadEndAsync(http);
        if (ended is null)
            return malformed!;
        if (sessions.TryGet(ended.Session, out var session) && session.Engine.Name == name)
            sessions.End(session);
        return TypedResults.NoContent();
    }

    private static async Task<Results<JsonHttpResult<SessionOpened>, ProblemHttpResult>> OpenSessionAsync(string name, HttpContext http, DemoCatalog demos, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MaxAttempts && await demos.GetAsync(name, cancellation) is { Version: { } version }; attempt++)
        {
            // A version that is replaced at this very moment would never end a session that it gets now.
            using var use = version.TryUse();
            if (use is not null)
                return TypedResults.Json(new SessionOpened(version.Engine.OpenSession(VisitorCookie.Ensure(http)).Id), RequestJson.Default.SessionOpened, statusCode: StatusCodes.Status201Created);
        }

        return EventProblems.NoDemo(name);
    }

    private static async Task<IResult> PostEventAsync(string name, HttpContext http, SessionStore sessions, EventStreams streams, DemoCatalog demos)
    {
        var (request, malformed) = await EventReader.ReadAsync(http);
        if (request is null)
            return malformed!;
        // An id on the page of another demo is as unknown as one that was never given out.
        if (!sessions.TryGet(request.Session, out var session) || session.Engine.Name != name)
            return EventProblems.SessionEnded();
        // What runs may be taken up again also after the script was edited: it goes on to its end.
        if (streams.Find(session, request) is { } known)
            return ResultOf(known, request);
        // But a session of a script that was edited since belongs to an engine that lets nothing new in.
        if (await demos.GetAsync(name, http.RequestAborted) is not { Version: { } version } || version.Engine != session.Engine)
            return EventProblems.SessionEnded();
        return ResultOf(streams.Open(version, session, request, CallOf(version.Engine, request, http)), request);
    }

    private static IResult ResultOf(EventAnswer answer, EventRequest request) => answer switch
    {
        EventAnswer.Streamed streamed => new EventResult(streamed.Stream, request.After),
        EventAnswer.Refused refused => EventProblems.Of(refused.Admission),
        EventAnswer.Over => EventProblems.Over(),
        _ => EventProblems.SessionEnded(),
    };

    private static EventCall CallOf(DemoEngine engine, EventRequest request, HttpContext http) => new(request.Handler, request.Values)
    {
        Trigger = request.Trigger,
        Data = request.Data,
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
            catch (TimeoutException)
            {
                // Nobody reads. To the event it is a lost connection.
                httpContext.Abort();
            }
        }
    }
}

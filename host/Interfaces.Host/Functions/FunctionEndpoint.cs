using Interfaces.Engine;
using Interfaces.Host.Events;
using Interfaces.Host.Requests;

namespace Interfaces.Host.Functions;

/// <summary>Where the modules of components call the functions that their script serves.</summary>
internal static class FunctionEndpoint
{
    /// <summary>Adds the endpoint to the group of one demo, whose policies guard it.</summary>
    /// <param name="demo">The group.</param>
    public static void MapFunctions(this RouteGroupBuilder demo) => demo.MapPost("/functions", CallAsync);

    private static async Task<IResult> CallAsync(string name, HttpContext http, SessionStore sessions, DemoCatalog demos)
    {
        var (request, malformed) = await RequestBody.ReadAsync(http, RequestJson.Default.FunctionRequest, "a call of a function", "A call has session, block, function and arguments.");
        if (request is null)
            return malformed!;
        if (!sessions.TryGet(request.Session, out var session) || session.Engine.Name != name)
            return EventProblems.SessionEnded();
        if (await demos.GetAsync(name, http.RequestAborted) is not { Version: { } version } || version.Engine != session.Engine)
            return EventProblems.SessionEnded();
        using var use = version.TryUse();
        if (use is null)
            return EventProblems.SessionEnded();

        http.Response.Headers.CacheControl = "no-store";
        var call = new FunctionCall(request.Block, request.Function, request.Arguments) { Request = RequestReader.Read(http, request.Session) };
        return await version.Engine.CallAsync(session, call, http.RequestAborted) switch
        {
            FunctionOutcome.Returned returned => TypedResults.Json(new FunctionAnswer(returned.Result), RequestJson.Default.FunctionAnswer),
            FunctionOutcome.Refused refused => EventProblems.Of(refused.Reason),
            FunctionOutcome.Failed failed => TypedResults.Problem(failed.Message, statusCode: StatusCodes.Status422UnprocessableEntity, title: "The function failed"),
            _ => throw new InvalidOperationException("A call returns, is refused or fails."),
        };
    }
}

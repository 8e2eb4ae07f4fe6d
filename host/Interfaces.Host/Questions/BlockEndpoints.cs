using Interfaces.Engine;
using Interfaces.Host.Events;
using Interfaces.Host.Requests;

namespace Interfaces.Host.Questions;

/// <summary>The endpoint at which a page asks a block for what it has not been sent: rows that scroll into sight, what is in a folder.</summary>
internal static class BlockEndpoints
{
    private const string Shape = "A question has session, mount and question.";

    /// <summary>Adds the endpoint to the group of one demo, <c>/demos/{name}</c>, whose policies guard it.</summary>
    /// <param name="demo">The group.</param>
    public static void MapBlocks(this RouteGroupBuilder demo) => demo.MapPost("/blocks/{block:int}/ask", AskAsync);

    private static async Task<IResult> AskAsync(string name, int block, HttpContext http, SessionStore sessions)
    {
        var (asked, malformed) = await RequestBody.ReadAsync(http, RequestJson.Default.BlockQuestion, "a question", Shape);
        if (asked is null)
            return malformed!;
        if (!MountName.IsValid(asked.Mount))
            return EventProblems.Malformed(Shape);
        // An id on the page of another demo is as unknown as one that was never given out.
        if (!sessions.TryGet(asked.Session, out var session) || session.Engine.Name != name)
            return EventProblems.SessionEnded();
        var reply = session.Engine.Ask(asked.Mount, session, block, asked.Question);
        return reply.Refusal is { } refusal ? EventProblems.Of(refusal) : TypedResults.Json(reply.Answer!.Value, RequestJson.Default.JsonElement);
    }
}

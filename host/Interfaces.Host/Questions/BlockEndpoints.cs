using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Host.Events;

namespace Interfaces.Host.Questions;

/// <summary>The endpoint at which a page asks a block for what it has not been sent: rows that scroll into sight, what is in a folder.</summary>
internal static class BlockEndpoints
{
    /// <summary>Adds the endpoint to the group of one demo, <c>/demos/{name}</c>, whose policies guard it.</summary>
    /// <param name="demo">The group.</param>
    public static void MapBlocks(this RouteGroupBuilder demo) => demo.MapPost("/blocks/{block:int}/ask", AskAsync);

    private static async Task<IResult> AskAsync(string name, int block, HttpContext http, SessionStore sessions)
    {
        var (asked, malformed) = await ReadAsync(http);
        if (asked is null)
            return malformed!;
        // An id on the page of another demo is as unknown as one that was never given out.
        if (!sessions.TryGet(asked.Session, out var session) || session.Engine.Name != name)
            return EventProblems.SessionEnded();
        var reply = session.Engine.Ask(asked.Mount, session, block, asked.Question);
        return reply.Refusal is { } refusal ? EventProblems.Of(refusal) : TypedResults.Json(reply.Answer!.Value, BlockJson.Default.JsonElement);
    }

    private static async ValueTask<(BlockQuestion? Question, IResult? Problem)> ReadAsync(HttpContext http)
    {
        try
        {
            var asked = await JsonSerializer.DeserializeAsync(http.Request.Body, BlockJson.Default.BlockQuestion, http.RequestAborted);
            return asked is null || !MountName.IsValid(asked.Mount)
                ? (null, EventProblems.Malformed("A question has session, mount and question."))
                : (asked, null);
        }
        catch (JsonException)
        {
            return (null, EventProblems.Malformed("The body is no question: it has session, mount and question."));
        }
        catch (BadHttpRequestException error)
        {
            return (null, EventProblems.Unreadable(error));
        }
    }
}

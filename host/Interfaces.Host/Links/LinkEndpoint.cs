using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Host.Events;
using Interfaces.Host.Requests;

namespace Interfaces.Host.Links;

/// <summary>Where a page asks for a link to the demo as it stands.</summary>
internal static class LinkEndpoint
{
    /// <summary>Adds the endpoint to the group of one demo, whose policies guard it.</summary>
    /// <param name="demo">The group.</param>
    public static void MapLinks(this RouteGroupBuilder demo) => demo.MapPost("/links", MakeAsync);

    private static async Task<IResult> MakeAsync(string name, HttpContext http, SessionStore sessions, LinkStore links)
    {
        var (request, malformed) = await RequestBody.ReadAsync(http, RequestJson.Default.LinkRequest, "a request for a link", "It has session and values.");
        if (request is null)
            return malformed!;
        if (!sessions.TryGet(request.Session, out var session) || session.Engine.Name != name)
            return EventProblems.SessionEnded();
        http.Response.Headers.CacheControl = "no-store";
        return links.Add(name, session.MakeLink(request.Values)) is { } link
            ? TypedResults.Json(new LinkAnswer(link), RequestJson.Default.LinkAnswer, statusCode: StatusCodes.Status201Created)
            : TypedResults.Problem("There is too much in this demo for a link.", statusCode: StatusCodes.Status422UnprocessableEntity, title: "Too large");
    }
}

/// <summary>What a page posts for a link.</summary>
/// <param name="Session">The session's id.</param>
/// <param name="Values">What the components hold, by block number.</param>
internal sealed record LinkRequest(string Session, IReadOnlyDictionary<int, JsonElement> Values);

/// <summary>The answer.</summary>
/// <param name="Link">The link's name.</param>
internal sealed record LinkAnswer(string Link);

using System.Text.Json;
using System.Text.Json.Serialization;
using Interfaces.Engine;
using Interfaces.Host.Events;

namespace Interfaces.Host.Links;

/// <summary>Where a page asks for a link to the demo as it stands.</summary>
internal static class LinkEndpoint
{
    /// <summary>Adds the endpoint to the group of one demo, whose policies guard it.</summary>
    /// <param name="demo">The group.</param>
    public static void MapLinks(this RouteGroupBuilder demo) => demo.MapPost("/links", MakeAsync);

    private static async Task<IResult> MakeAsync(string name, HttpContext http, SessionStore sessions, LinkStore links)
    {
        if (await ReadAsync(http) is not { } request)
            return EventProblems.Malformed("The body is not a request for a link: it has session and values.");
        if (!sessions.TryGet(request.Session, out var session) || session.Engine.Name != name)
            return EventProblems.SessionEnded();
        http.Response.Headers.CacheControl = "no-store";
        return links.Add(name, session.MakeLink(request.Values)) is { } link
            ? TypedResults.Json(new LinkAnswer(link), LinkJson.Default.LinkAnswer, statusCode: StatusCodes.Status201Created)
            : TypedResults.Problem("There is too much in this demo for a link.", statusCode: StatusCodes.Status422UnprocessableEntity, title: "Too large");
    }

    private static async Task<LinkRequest?> ReadAsync(HttpContext http)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(http.Request.Body, LinkJson.Default.LinkRequest, http.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What a page posts for a link.</summary>
/// <param name="Session">The session's id.</param>
/// <param name="Values">What the components hold, by block number.</param>
internal sealed record LinkRequest(string Session, IReadOnlyDictionary<int, JsonElement> Values);

/// <summary>The answer.</summary>
/// <param name="Link">The link's name.</param>
internal sealed record LinkAnswer(string Link);

/// <summary>How requests are read, without reflection.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    MaxDepth = 64,
    AllowDuplicateProperties = false,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    NumberHandling = JsonNumberHandling.Strict,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(LinkRequest))]
[JsonSerializable(typeof(LinkAnswer))]
internal sealed partial class LinkJson : JsonSerializerContext;

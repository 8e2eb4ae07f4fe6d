using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Interfaces.Host.Events;

/// <summary>Reads what a page posts, and says clearly what is wrong with it.</summary>
internal static class EventReader
{
    private const int MaxPath = 80;

    private const string EventShape = "An event has session, mount, call, handler and values, and may have after, trigger and data.";
    private const string EndShape = "The end of a session names the session.";

    public static async ValueTask<(EventRequest? Request, IResult? Problem)> ReadAsync(HttpContext http)
    {
        var (request, problem) = await ReadAsync(http, EventJson.Default.EventRequest, EventShape);
        return request switch
        {
            null => (null, problem),
            { Call: < 0 } => (null, EventProblems.Malformed("call must be 0 or more.")),
            { After: < -1 } => (null, EventProblems.Malformed("after must be -1, for no message seen, or more.")),
            _ when !MountName.IsValid(request.Mount) => (null, EventProblems.Malformed($"mount must be a letter followed by letters, digits or hyphens, at most {MountName.MaxLength} in all.")),
            _ => (request, null),
        };
    }

    public static ValueTask<(SessionEnd? End, IResult? Problem)> ReadEndAsync(HttpContext http) => ReadAsync(http, EventJson.Default.SessionEnd, EndShape);

    private static async ValueTask<(T? Body, IResult? Problem)> ReadAsync<T>(HttpContext http, JsonTypeInfo<T> type, string shape)
        where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(http.Request.Body, type, http.RequestAborted) is { } body
                ? (body, null)
                : (null, EventProblems.Malformed("The body is null. Post an event as a JSON object."));
        }
        catch (JsonException error)
        {
            return (null, EventProblems.Malformed($"The body is not an event: {Reason(error, shape)}"));
        }
        catch (BadHttpRequestException error)
        {
            return (null, EventProblems.Unreadable(error));
        }
    }

    // What is not JSON at all, the reader says in words that help. What is not an event, the serializer says with the
    // names of types, which are nobody's business.
    private static string Reason(JsonException error, string shape)
    {
        if (error.InnerException is JsonException syntax)
            return syntax.Message;
        var path = error.Path is null or "$" ? "" : $" at {(error.Path.Length > MaxPath ? string.Concat(error.Path.AsSpan(0, MaxPath), "…") : error.Path)}";
        return $"something{path} is missing, unknown, there twice, or of the wrong type. {shape}";
    }
}

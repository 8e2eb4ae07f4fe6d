using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Interfaces.Host.Events;

namespace Interfaces.Host.Requests;

/// <summary>Reads what a page posts, and says clearly what is wrong with it.</summary>
internal static class RequestBody
{
    private const int MaxPath = 80;

    /// <summary>Reads a body.</summary>
    /// <param name="http">The request.</param>
    /// <param name="type">What it is to be.</param>
    /// <param name="name">What it is called: "an event".</param>
    /// <param name="shape">What belongs in it, as a sentence.</param>
    /// <returns>The body, or the answer to a request without one.</returns>
    public static async ValueTask<(T? Body, IResult? Problem)> ReadAsync<T>(HttpContext http, JsonTypeInfo<T> type, string name, string shape)
        where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(http.Request.Body, type, http.RequestAborted) is { } body
                ? (body, null)
                : (null, EventProblems.Malformed($"The body is null. Post {name} as a JSON object. {shape}"));
        }
        catch (JsonException error)
        {
            return (null, EventProblems.Malformed($"The body is not {name}: {Reason(error, shape)}"));
        }
        catch (BadHttpRequestException error)
        {
            return (null, EventProblems.Unreadable(error));
        }
        catch (IOException)
        {
            // The length of a piece that no number holds, or a connection that broke: whoever sent it is told, if still there.
            return (null, EventProblems.Malformed("The body cannot be read to its end."));
        }
    }

    // What is not JSON at all, the reader says in words that help. What is not what it should be, the serializer says with
    // the names of types, which are nobody's business.
    private static string Reason(JsonException error, string shape)
    {
        if (error.InnerException is JsonException syntax)
            return syntax.Message;
        var path = error.Path is null or "$" ? "" : $" at {(error.Path.Length > MaxPath ? string.Concat(error.Path.AsSpan(0, MaxPath), "…") : error.Path)}";
        return $"something{path} is missing, unknown, there twice, or of the wrong type. {shape}";
    }
}

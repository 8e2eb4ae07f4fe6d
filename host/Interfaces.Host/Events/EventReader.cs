using System.Text.Json;

namespace Interfaces.Host.Events;

/// <summary>Reads what a page posts, and says clearly what is wrong with it.</summary>
internal static class EventReader
{
    private const int MaxMount = 32;

    public static async ValueTask<(EventRequest? Request, IResult? Problem)> ReadAsync(HttpContext http)
    {
        try
        {
            var request = await JsonSerializer.DeserializeAsync(http.Request.Body, EventJson.Default.EventRequest, http.RequestAborted);
            return request switch
            {
                null => (null, EventProblems.Malformed("The body is null. Post an event as a JSON object.")),
                { Call: < 0 } => (null, EventProblems.Malformed("call must be 0 or more.")),
                _ when !IsMount(request.Mount) => (null, EventProblems.Malformed($"mount must be a letter followed by letters, digits or hyphens, at most {MaxMount} in all.")),
                _ => (request, null),
            };
        }
        catch (JsonException error)
        {
            return (null, EventProblems.Malformed($"The body is not an event: {error.Message}"));
        }
        catch (BadHttpRequestException error)
        {
            return (null, EventProblems.Unreadable(error));
        }
    }

    private static bool IsMount(string mount) =>
        mount.Length is > 0 and <= MaxMount && char.IsAsciiLetter(mount[0]) && mount.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}

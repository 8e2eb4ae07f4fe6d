using Interfaces.Host.Requests;

namespace Interfaces.Host.Events;

/// <summary>Reads what a page posts, and says clearly what is wrong with it.</summary>
internal static class EventReader
{
    private const string EventShape = "An event has session, mount, call, handler and values, and may have after, trigger and data.";
    private const string EndShape = "The end of a session names the session.";

    public static async ValueTask<(EventRequest? Request, IResult? Problem)> ReadAsync(HttpContext http)
    {
        var (request, problem) = await RequestBody.ReadAsync(http, RequestJson.Default.EventRequest, "an event", EventShape);
        return request switch
        {
            null => (null, problem),
            { Call: < 0 } => (null, EventProblems.Malformed("call must be 0 or more.")),
            { After: < -1 } => (null, EventProblems.Malformed("after must be -1, for no message seen, or more.")),
            _ when !MountName.IsValid(request.Mount) => (null, EventProblems.Malformed($"mount must be a letter followed by letters, digits or hyphens, at most {MountName.MaxLength} in all.")),
            _ => (request, null),
        };
    }

    public static ValueTask<(SessionEnd? End, IResult? Problem)> ReadEndAsync(HttpContext http) => RequestBody.ReadAsync(http, RequestJson.Default.SessionEnd, "the end of a session", EndShape);
}

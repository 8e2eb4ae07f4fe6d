using Interfaces.Engine;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interfaces.Host.Events;

/// <summary>The answers to events that do not run.</summary>
internal static class EventProblems
{
    public static ProblemHttpResult NoDemo(string name) =>
        TypedResults.Problem($"There is no demo {name} that runs.", statusCode: StatusCodes.Status404NotFound, title: "No such demo");

    // An id that was never given out and one that has expired get the same answer: it tells nothing to who guesses.
    public static ProblemHttpResult SessionEnded() =>
        TypedResults.Problem("The session has ended. Open a new one.", statusCode: StatusCodes.Status410Gone, title: "Session ended", type: "session-ended");

    public static ProblemHttpResult Over() =>
        TypedResults.Problem("This event is over, and its messages are forgotten.", statusCode: StatusCodes.Status409Conflict, title: "Event over", type: "event-over");

    public static ProblemHttpResult Malformed(string message) =>
        TypedResults.Problem(message, statusCode: StatusCodes.Status400BadRequest, title: "Malformed request");

    public static ProblemHttpResult Unreadable(BadHttpRequestException error) =>
        TypedResults.Problem(error.Message, statusCode: error.StatusCode, title: "Unreadable request");

    public static ProblemHttpResult Of(Admission admission) => admission switch
    {
        Admission.Malformed malformed => Malformed(malformed.Message),
        Admission.Invalid invalid => TypedResults.Problem(
            "Some fields need another look.",
            statusCode: StatusCodes.Status422UnprocessableEntity,
            title: "Invalid values",
            extensions: [new KeyValuePair<string, object?>("errors", invalid.Fields)]),
        Admission.Busy busy => TypedResults.Problem(busy.Message, statusCode: StatusCodes.Status429TooManyRequests, title: "Busy"),
        Admission.Changed changed => TypedResults.Problem(changed.Message, statusCode: StatusCodes.Status409Conflict, title: "Changed", type: "changed"),
        Admission.Ended => SessionEnded(),
        _ => throw new ArgumentException("An event that was admitted has no problem.", nameof(admission)),
    };
}

using Interfaces.Engine;
using Interfaces.Host.Events;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interfaces.Host.Files;

/// <summary>The answers to uploads that do not go on.</summary>
internal static class UploadProblems
{
    public static ProblemHttpResult NoSession() => Problem(StatusCodes.Status400BadRequest, $"Say whose upload it is: the header {UploadEndpoints.SessionHeader} must hold the id of a session.");

    public static ProblemHttpResult Malformed(string message) => Problem(StatusCodes.Status400BadRequest, message);

    public static ProblemHttpResult NoLength() => Problem(StatusCodes.Status411LengthRequired, "Say how long the part is: the header Content-Length is missing.");

    public static ProblemHttpResult NoOffset() => Problem(StatusCodes.Status400BadRequest, $"Say where in the file the part begins: the header {UploadEndpoints.OffsetHeader} must be a whole number, 0 or more.");

    /// <summary>Why a file is too large for any session; <see langword="null"/> when it is not.</summary>
    public static ProblemHttpResult? TooLarge(long size, UploadOptions options, EngineOptions engine)
    {
        var most = Math.Min(options.MaxFileBytes, engine.MaxFileBytesPerSession);
        return size <= most ? null : Problem(StatusCodes.Status413PayloadTooLarge, $"The file has {ByteSize.Text(size)}; {ByteSize.Text(most)} are allowed.");
    }

    public static ProblemHttpResult Superseded() => Problem(StatusCodes.Status409Conflict, "Another request took the upload over.");

    public static ProblemHttpResult Of(UploadAnswer answer) => answer switch
    {
        UploadAnswer.Misplaced misplaced => TypedResults.Problem($"The upload goes on at byte {misplaced.Received}.", statusCode: StatusCodes.Status409Conflict, title: "Elsewhere", type: "upload-offset"),
        UploadAnswer.TooLong tooLong => Problem(StatusCodes.Status413PayloadTooLarge, $"The file was said to have {ByteSize.Text(tooLong.Size)}, and this is more."),
        UploadAnswer.NoRoom => Problem(StatusCodes.Status507InsufficientStorage, "The host has no room for the file now. Try again later, or with a smaller file."),
        UploadAnswer.TooMany tooMany => Problem(StatusCodes.Status429TooManyRequests, $"{tooMany.Most} uploads are under way, more are not allowed at once. Wait until one has finished."),
        UploadAnswer.Gone => Problem(StatusCodes.Status404NotFound, "This upload was given up. Choose the file again."),
        UploadAnswer.Ended => EventProblems.SessionEnded(),
        _ => throw new ArgumentException("An upload that goes on has no problem.", nameof(answer)),
    };

    private static ProblemHttpResult Problem(int status, string detail) => TypedResults.Problem(detail, statusCode: status, title: "No upload");
}

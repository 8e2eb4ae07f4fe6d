using Interfaces.Engine;
using Interfaces.Host.Events;
using Interfaces.Host.Requests;

namespace Interfaces.Host.Files;

/// <summary>Finds what a request of a page is about, and answers it.</summary>
internal sealed class UploadCalls(SessionStore sessions, DemoCatalog demos, UploadStore uploads, ILogger<UploadCalls> log)
{
    /// <summary>The uploads of a session.</summary>
    public SessionUploads Of(Session session) => uploads.Of(session);

    /// <summary>The session that a request names, or the answer to a request that names none of this demo.</summary>
    public async ValueTask<(Session? Session, IResult? Refusal)> FindSessionAsync(string name, HttpContext http)
    {
        if (http.Request.Headers[UploadEndpoints.SessionHeader] is not [{ Length: > 0 } id])
            return (null, UploadProblems.NoSession());
        if (!sessions.TryGet(id, out var session) || session.Engine.Name != name)
            return (null, EventProblems.SessionEnded());
        // A session of a script that was edited since can do nothing with a file.
        return await demos.GetAsync(name, http.RequestAborted) is { Version: { } version } && version.Engine == session.Engine
            ? (session, null)
            : (null, EventProblems.SessionEnded());
    }

    /// <summary>Does something with an upload of the session that a request names.</summary>
    public async Task<IResult> WithAsync(string name, string upload, HttpContext http, Func<Upload, Task<UploadAnswer>> act)
    {
        var (session, refusal) = await FindSessionAsync(name, http);
        if (session is null)
            return refusal!;
        if (Of(session).Find(upload) is not { } found)
            return UploadProblems.Of(new UploadAnswer.Gone());
        try
        {
            return Answer(await act(found), StatusCodes.Status200OK);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            return UploadProblems.Superseded();
        }
    }

    /// <summary>Says how an upload stands.</summary>
    public IResult Answer(UploadAnswer answer, int status)
    {
        if (answer is UploadAnswer.Taken taken)
            return TypedResults.Json(taken.Status, RequestJson.Default.UploadStatus, statusCode: status);
        if (answer is UploadAnswer.NoRoom { Fault: { } fault })
            HostLog.UploadNotWritten(log, fault);
        return UploadProblems.Of(answer);
    }
}

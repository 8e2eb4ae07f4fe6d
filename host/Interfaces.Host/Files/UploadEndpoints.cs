using System.Globalization;
using Interfaces.Host.Requests;
using Interfaces.Host.Security;

namespace Interfaces.Host.Files;

/// <summary>
/// How files come in: a page says what it has, sends it in parts, asks how far the host is when a connection was lost,
/// and goes on from there.
/// </summary>
internal static class UploadEndpoints
{
    /// <summary>The header with the id of the session. It is a key: no address shows it.</summary>
    public const string SessionHeader = "Demo-Session";

    /// <summary>The header that says where in the file a part begins.</summary>
    public const string OffsetHeader = "Upload-Offset";

    private const string Shape = """Send {"name": "a.png", "size": 1234, "type": "image/png"}; the type may be left out.""";

    /// <summary>Adds the endpoints.</summary>
    /// <param name="routes">Where.</param>
    public static void MapUploads(this IEndpointRouteBuilder routes)
    {
        var demo = routes.MapGroup("/demos/{name}/uploads");
        demo.MapGroup("").WithPolicy(EndpointPolicy.SameOriginJson).MapPost("", BeginAsync);
        var upload = demo.MapGroup("/{upload}").WithPolicy(EndpointPolicy.SameOriginBinary);
        upload.MapPatch("", AppendAsync);
        upload.MapGet("", StatusAsync);
        upload.MapDelete("", CancelAsync);
    }

    private static async Task<IResult> BeginAsync(string name, HttpContext http, UploadCalls calls, HostOptions options)
    {
        var (session, refusal) = await calls.FindSessionAsync(name, http);
        if (session is null)
            return refusal!;
        var (request, malformed) = await RequestBody.ReadAsync(http, RequestJson.Default.UploadRequest, "an upload", Shape);
        if (request is null)
            return malformed!;
        if (request.Size < 0)
            return UploadProblems.Malformed(Shape);
        return UploadProblems.TooLarge(request.Size, options.Uploads, options.Engine)
            ?? calls.Answer(calls.Of(session).Begin(request), StatusCodes.Status201Created);
    }

    private static async Task<IResult> AppendAsync(string name, string upload, HttpContext http, UploadCalls calls)
    {
        if (http.Request.ContentLength is not { } length)
            return UploadProblems.NoLength();
        if (!long.TryParse(http.Request.Headers[OffsetHeader], NumberStyles.None, CultureInfo.InvariantCulture, out var offset))
            return UploadProblems.NoOffset();
        return await calls.WithAsync(name, upload, http, found => found.AppendAsync(offset, length, http.Request.BodyReader, http.RequestAborted));
    }

    private static Task<IResult> StatusAsync(string name, string upload, HttpContext http, UploadCalls calls) =>
        calls.WithAsync(name, upload, http, found => found.StatusAsync(http.RequestAborted));

    private static async Task<IResult> CancelAsync(string name, string upload, HttpContext http, UploadCalls calls)
    {
        var (session, refusal) = await calls.FindSessionAsync(name, http);
        if (session is null)
            return refusal!;
        if (calls.Of(session).Find(upload) is not { } found)
            return UploadProblems.Of(new UploadAnswer.Gone());
        calls.Of(session).Cancel(found);
        return TypedResults.NoContent();
    }
}

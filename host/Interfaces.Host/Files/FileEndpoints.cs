using Interfaces.Host.Security;
using Microsoft.Net.Http.Headers;

namespace Interfaces.Host.Files;

/// <summary>How files go out: by an id, as something that runs nothing, to whoever may have them.</summary>
internal static class FileEndpoints
{
    /// <summary>Adds the endpoint.</summary>
    /// <param name="routes">Where.</param>
    public static void MapFiles(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/demos/{name}/files").WithPolicy(EndpointPolicy.InertFile);
        // The name at the end of the address is for people and for the browser's save box: it finds nothing.
        group.MapRead("/{id}/{file}", static (string name, string id, HttpContext http, FileFinder files) => SendAsync(name, id, http, files));
    }

    private static async Task<IResult> SendAsync(string name, string id, HttpContext http, FileFinder files)
    {
        var (file, isPublic) = await files.FindAsync(name, id, http);
        if (file?.Follow() is { } growing)
            return Growing(file, growing, http.Response);
        if (file is null || TryOpen(file) is not { } content)
            return Results.NotFound();

        var (type, isInline) = InlineTypes.Of(file);
        var disposition = new ContentDispositionHeaderValue(isInline ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        // What is one visitor's own is kept by no cache, not even the browser's.
        http.Response.Headers.CacheControl = isPublic ? "no-cache" : "private, no-store";
        return Results.Stream(content, type, entityTag: TagOf(id, content), enableRangeProcessing: true);
    }

    // Sent as it is made, and kept by nobody: it has no length, no ranges and no tag yet.
    private static IResult Growing(FileData file, Stream content, HttpResponse response)
    {
        var (type, isInline) = InlineTypes.Of(file);
        response.Headers.ContentDisposition = isInline ? "inline" : "attachment";
        response.Headers.CacheControl = "private, no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        return Results.Stream(content, type);
    }

    private static Stream? TryOpen(FileData file)
    {
        try
        {
            return file.OpenRead();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Its session ended at this very moment, or somebody removed a file of the script's.
            return null;
        }
    }

    // Under one id the content is the same for ever, unless a script's own file is edited on the disk.
    private static EntityTagHeaderValue TagOf(string id, Stream content) =>
        new(content is FileStream file ? $"\"{id}-{File.GetLastWriteTimeUtc(file.SafeFileHandle).Ticks:x}-{file.Length:x}\"" : $"\"{id}\"");
}

using Interfaces.Host.Pages;
using Interfaces.Host.Security;
using Microsoft.Net.Http.Headers;

namespace Interfaces.Host.Assets;

/// <summary>Files: the browser code, and what guides show.</summary>
internal static class AssetEndpoints
{
    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").WithPolicy(EndpointPolicy.Readable);
        group.MapRead("/assets/{file}", static (string file, AssetManifest assets, HttpContext context) => SendCode(assets.Find(file), context));
        group.MapRead("/demos/{name}/assets/{**file}", static (string name, string? file, DemoCatalog demos, HttpContext context, CancellationToken cancellation) => SendDemoFileAsync(demos, name, file ?? "", context, cancellation));
        group.MapRead("/docs/assets/{**path}", static (string? path, SiteSource site, HttpContext context) => SendGuideFile(site, path ?? "", context));
    }

    private static Task SendCode(AssetFile? file, HttpContext context)
    {
        var response = context.Response;
        if (file is null)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var (bytes, encoding) = file.Choose(context.Request);
        if (encoding is not null)
            response.Headers.ContentEncoding = encoding;
        response.Headers.Vary = HeaderNames.AcceptEncoding;

        // The name changes with the content: what a browser has under it is right for ever.
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.ContentType = file.ContentType;
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes).AsTask();
    }

    // Any name is looked up among those that the script named: no path is made of it.
    private static async Task<IResult> SendDemoFileAsync(DemoCatalog demos, string name, string file, HttpContext context, CancellationToken cancellation)
    {
        if (await demos.GetAsync(name, cancellation) is not { Version: { } version } || version.Engine.Definition.Assets.Find(file) is not { } asset)
            return Results.NotFound();

        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(asset.Content, AssetTypes.OfCode(Path.GetExtension(asset.Name)), entityTag: new EntityTagHeaderValue($"\"{asset.Version}\""));
    }

    private static IResult SendGuideFile(SiteSource site, string path, HttpContext context)
    {
        if (site.Current.FindAsset(path) is not { } asset || TryOpen(asset.File) is not { } content)
            return Results.NotFound();

        context.Response.Headers.CacheControl = "private, no-cache";
        var type = AssetTypes.OfGuides(Path.GetExtension(asset.File));
        var tag = new EntityTagHeaderValue($"\"{asset.LastWrite.UtcTicks:x}-{asset.Length:x}\"");
        return Results.Stream(
            content, type ?? "application/octet-stream", type is null ? Path.GetFileName(asset.File) : null,
            asset.LastWrite, tag, enableRangeProcessing: true);
    }

    // It may have gone, or become something else, since the folder was read.
    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

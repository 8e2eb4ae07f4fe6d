namespace Interfaces.Host.Responses;

/// <summary>Sends content, or "304" to who has it already.</summary>
internal sealed class ContentResult(CachedContent content) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);

        // Kept by this visitor's browser, and asked about each time: an edited guide shows at once.
        response.Headers.CacheControl = content.Status == StatusCodes.Status200OK ? "private, no-cache" : "no-store";
        if (content.Status == StatusCodes.Status200OK)
        {
            response.Headers.ETag = content.Tag.ToString();
            if (EntityTags.Match(request, content.Tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }

        response.StatusCode = content.Status;
        response.ContentType = content.ContentType;
        response.ContentLength = content.Bytes.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(content.Bytes).AsTask();
    }
}

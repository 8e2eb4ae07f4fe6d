using Microsoft.AspNetCore.Http.Features;

namespace Interfaces.Host.Security;

/// <summary>Holds requests against the policy of the endpoint that they are for, before anything of their body is read.</summary>
internal sealed class EndpointGuard(OriginCheck origins, HostOptions options)
{
    private const string OctetStream = "application/octet-stream";

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        // What is no route is routing's own answer, such as "405", or nothing at all.
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
            return next(context);
        var policy = endpoint.Metadata.GetMetadata<EndpointPolicy>()
            ?? throw new InvalidOperationException($"The endpoint {endpoint.DisplayName} has no policy. Map it in a group WithPolicy.");

        var request = context.Request;
        if (policy == EndpointPolicy.LocalPage)
            return LocalRequest.Is(context) ? next(context) : NotFound(context);
        if (policy != EndpointPolicy.Readable && policy != EndpointPolicy.InertFile && origins.Refuses(request) is { } foreign)
            return Refusal.WriteAsync(context, StatusCodes.Status403Forbidden, foreign);
        if (policy == EndpointPolicy.SameOriginJson && !request.HasJsonContentType())
            return Refusal.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, "Send JSON: the header Content-Type must be application/json.");
        if (policy != EndpointPolicy.Readable && request.Headers.ContentEncoding.Count > 0)
            return Refusal.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, "Send the body as it is, not compressed.");
        if (policy == EndpointPolicy.SameOriginBinary && HttpMethods.IsPatch(request.Method) && request.ContentType != OctetStream)
            return Refusal.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, $"Send bytes: the header Content-Type must be {OctetStream}.");

        var most = policy == EndpointPolicy.SameOriginBinary ? options.Uploads.MaxPartBytes : options.Limits.MaxBodyBytes;
        if (request.ContentLength > most)
            return Refusal.WriteAsync(context, StatusCodes.Status413PayloadTooLarge, $"The body has {request.ContentLength} bytes; {most} are allowed.");
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = most;
        return next(context);
    }

    // The page of the status code is written further out.
    private static Task NotFound(HttpContext context)
    {
        context.SetEndpoint(null);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}

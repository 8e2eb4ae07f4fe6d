namespace Interfaces.Host.Security;

/// <summary>Ends streams when the host ends. They have no end of their own that a stopping server could wait for.</summary>
internal sealed class StreamStop(IHostApplicationLifetime lifetime)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var policy = context.GetEndpoint()?.Metadata.GetMetadata<EndpointPolicy>();
        if (policy is null || policy == EndpointPolicy.Readable)
        {
            await next(context);
            return;
        }

        var gone = context.RequestAborted;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(gone, lifetime.ApplicationStopping);
        context.RequestAborted = either.Token;
        try
        {
            await next(context);
        }
        finally
        {
            context.RequestAborted = gone;
        }
    }
}

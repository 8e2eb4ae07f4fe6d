namespace Interfaces.Host.Security;

/// <summary>Puts the headers on every response that tell a browser what it must not do.</summary>
internal static class SecurityHeaders
{
    /// <summary>The first in the pipeline, so that nothing leaves without them.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app, HostOptions options)
    {
        var policy = ContentPolicy(options.FrameAncestors);
        app.Use((context, next) =>
        {
            // At the last moment: whoever clears a response to show an error clears headers too.
            context.Response.OnStarting(static state =>
            {
                var (context, policy) = ((HttpContext, string))state;
                Write(context.Response.Headers, context.GetEndpoint()?.Metadata.GetMetadata<EndpointPolicy>() == EndpointPolicy.InertFile ? Inert : policy);
                return Task.CompletedTask;
            }, (context, policy));
            return next(context);
        });
    }

    // What somebody uploaded, opened in a tab of its own: no scripts, no forms, no requests, no origin. A drawing keeps its colours.
    private const string Inert = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    // Styles in attributes carry numbers of ours (--fill: 40%); a style sheet or script can come from here only.
    private static string ContentPolicy(string frameAncestors) => string.Join("; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "style-src-attr 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        $"frame-ancestors {frameAncestors}");

    private static void Write(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=()";
    }
}

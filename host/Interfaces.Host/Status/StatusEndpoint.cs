using Interfaces.Host.Security;

namespace Interfaces.Host.Status;

/// <summary><c>/status</c>: what the host does, for who maintains it.</summary>
internal static class StatusEndpoint
{
    /// <summary>Adds the page where it is wanted: in development, or when the options say so.</summary>
    /// <param name="app">The application.</param>
    /// <param name="options">What the host was told.</param>
    public static void MapStatus(this WebApplication app, HostOptions options)
    {
        if (options.Status ?? app.Environment.IsDevelopment())
            app.MapGroup("").WithPolicy(EndpointPolicy.LocalPage).MapRead("/status", static (StatusPage status, HttpContext context) => status.Get(context));
    }
}

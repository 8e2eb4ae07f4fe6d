using System.Net;

namespace Interfaces.Host.Security;

/// <summary>Tells requests that come from this very machine.</summary>
internal static class LocalRequest
{
    private static readonly string[] Passed = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"];

    /// <summary>Whether a request comes over the loopback interface, and was not passed on by a proxy that says so.</summary>
    public static bool Is(HttpContext context) =>
        (context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address))
        && !Passed.Any(context.Request.Headers.ContainsKey);
}

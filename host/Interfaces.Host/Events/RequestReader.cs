using System.Security.Cryptography;
using System.Text;

namespace Interfaces.Host.Events;

/// <summary>Makes what a handler may know of who asks.</summary>
internal static class RequestReader
{
    public static Request Read(HttpContext http, string session) => new()
    {
        Headers = http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
        Query = http.Request.Query.ToDictionary(value => value.Key, value => value.Value.ToString()),
        Cookies = http.Request.Cookies.ToDictionary(cookie => cookie.Key, cookie => cookie.Value),
        Path = http.Request.Path.Value ?? "",
        ClientAddress = http.Connection.RemoteIpAddress?.ToString(),
        UserName = http.User.Identity?.Name,
        SessionKey = KeyOf(session),
    };

    // Whoever knows the session's id acts for the visitor: a handler, and what it logs, gets a name that is no key.
    private static string KeyOf(string session) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(session)).AsSpan(0, 8));
}

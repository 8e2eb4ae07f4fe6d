using System.Security.Cryptography;
using System.Text;

namespace Interfaces.Host.Security;

/// <summary>
/// Tells one browser from another, and nothing else of who sits before it: 128 random bits, given when a demo is first
/// used and forgotten with the browser. Whoever gets hold of the address of a visitor's file, in a log or a letter, still
/// lacks it.
/// </summary>
internal static class VisitorCookie
{
    /// <summary>The name over plain HTTP.</summary>
    public const string Name = "interfaces-visitor";

    /// <summary>The name over HTTPS: no other host of the domain, and nobody on the way, can put a cookie of that name into a browser.</summary>
    public const string SecureName = "__Host-" + Name;

    private const int Length = 32;

    /// <summary>What tells this browser from others; one that has nothing yet is given it.</summary>
    public static string Ensure(HttpContext http)
    {
        var secure = IsSecure(http.Request);
        var name = secure ? SecureName : Name;
        if (http.Request.Cookies.TryGetValue(name, out var known) && known.Length == Length && known.All(char.IsAsciiHexDigitLower))
            return known;

        var visitor = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Length / 2));
        http.Response.Cookies.Append(name, visitor, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = secure, Path = "/" });
        return visitor;
    }

    /// <summary>Whether a request comes from a browser.</summary>
    public static bool IsOf(HttpRequest request, string? visitor) =>
        visitor is not null && (Is(request.Cookies[SecureName], visitor) || Is(request.Cookies[Name], visitor));

    // A proxy may end TLS in front of the host. The origin that the browser names has been checked by then.
    private static bool IsSecure(HttpRequest request) =>
        request.IsHttps || request.Headers.Origin.ToString().StartsWith("https://", StringComparison.Ordinal);

    private static bool Is(string? sent, string visitor) =>
        sent is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sent), Encoding.UTF8.GetBytes(visitor));
}

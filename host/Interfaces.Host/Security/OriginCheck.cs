namespace Interfaces.Host.Security;

/// <summary>Tells requests of the host's own pages from those of somebody else's.</summary>
internal sealed class OriginCheck(HostOptions options)
{
    private const string SameOrigin = "same-origin";

    private readonly HashSet<string> _origins = new(options.AllowedOrigins, StringComparer.Ordinal);

    /// <summary>Why a request is refused, or <see langword="null"/>. Programs that are no browser send neither header, and may.</summary>
    public string? Refuses(HttpRequest request)
    {
        if (request.Headers.TryGetValue("Sec-Fetch-Site", out var site) && site != SameOrigin)
            return "The request comes from a page of another site.";
        if (!request.Headers.TryGetValue("Origin", out var origin))
            return null;
        return origin.Count == 1 && (origin == $"{request.Scheme}://{request.Host}" || _origins.Contains(origin.ToString()))
            ? null
            : $"The request comes from a page of another origin. If that is this host's own address, add it to {HostOptions.Section}:{nameof(HostOptions.AllowedOrigins)}.";
    }
}

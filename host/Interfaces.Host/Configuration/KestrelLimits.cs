using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Interfaces.Host;

/// <summary>Says the limits to the server.</summary>
internal static class KestrelLimits
{
    private const int MaxHeadBytes = 16 * 1024;
    private const int MaxHeaders = 64;
    private const int MaxLineBytes = 8 * 1024;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public static IWebHostBuilder LimitKestrel(this ConfigureWebHostBuilder host, HostLimits limits)
    {
        host.UseKestrelHttpsConfiguration();
        host.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.MaxBodyBytes;
            kestrel.Limits.MaxRequestHeadersTotalSize = MaxHeadBytes;
            kestrel.Limits.MaxRequestHeaderCount = MaxHeaders;
            kestrel.Limits.MaxRequestLineSize = MaxLineBytes;
            kestrel.Limits.MaxConcurrentConnections = limits.MaxConnections;
            kestrel.Limits.RequestHeadersTimeout = limits.HeadersTimeout;
            kestrel.Limits.KeepAliveTimeout = limits.KeepAlive;
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(limits.MinBodyRate, Grace);
            kestrel.Limits.MinResponseDataRate = new MinDataRate(limits.MinResponseRate, Grace);
            var addresses = new AddressConnections(limits.MaxConnectionsPerAddress);
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Use(next => connection => addresses.RunAsync(connection, next)));
        });
        return host;
    }
}

namespace Interfaces.Host;

/// <summary>How much the host takes from outside.</summary>
public sealed record HostLimits
{
    /// <summary>The largest body of a request, in bytes. Default: 1,048,576. Bounds: 1,024 to 1,073,741,824.</summary>
    public long MaxBodyBytes { get; init; } = 1 << 20;

    /// <summary>How deep JSON in a body may nest. Default: 64. Bounds: 1 to 1,000.</summary>
    public int MaxJsonDepth { get; init; } = 64;

    /// <summary>The most connections at a time. Default: 10,000. Bounds: 1 to 1,000,000.</summary>
    public long MaxConnections { get; init; } = 10_000;

    /// <summary>
    /// The most connections at a time from one address; one more is closed. The loopback interface is not counted, as a
    /// proxy there stands for everybody. Behind a proxy on another machine, raise it. Default: 1,000. Bounds: 1 to 1,000,000.
    /// </summary>
    public int MaxConnectionsPerAddress { get; init; } = 1_000;

    /// <summary>How long a visitor may take to send the head of a request. Default: 15 seconds. Bounds: 1 second to 10 minutes.</summary>
    public TimeSpan HeadersTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long an idle connection is kept. Default: 2 minutes. Bounds: 1 second to 1 hour.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The least bytes a second at which a body must arrive, after 5 seconds of grace. Default: 240. Bounds: 1 to 1,000,000.</summary>
    public double MinBodyRate { get; init; } = 240;

    /// <summary>
    /// The least bytes a second that a visitor must take of a response, after 5 seconds of grace; who takes fewer, or
    /// nothing, is cut off. Default: 2,048. Bounds: 1 to 1,000,000.
    /// </summary>
    public double MinResponseRate { get; init; } = 2_048;

    /// <summary>The most open pages that are told of changed files. Default: 100. Bounds: 0 to 10,000.</summary>
    public int MaxListeners { get; init; } = 100;

    /// <summary>After how long a silent stream of changes shows that it lives. Default: 15 seconds. Bounds: 1 second to 5 minutes.</summary>
    public TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(15);

    internal IEnumerable<string> Validate()
    {
        if (MaxBodyBytes is < 1_024 or > 1 << 30)
            yield return $"{nameof(MaxBodyBytes)}: must be between 1,024 and 1,073,741,824.";
        if (MaxJsonDepth is < 1 or > 1_000)
            yield return $"{nameof(MaxJsonDepth)}: must be between 1 and 1,000.";
        if (MaxConnections is < 1 or > 1_000_000)
            yield return $"{nameof(MaxConnections)}: must be between 1 and 1,000,000.";
        if (MaxConnectionsPerAddress is < 1 or > 1_000_000)
            yield return $"{nameof(MaxConnectionsPerAddress)}: must be between 1 and 1,000,000.";
        if (MinResponseRate is not (>= 1 and <= 1_000_000))
            yield return $"{nameof(MinResponseRate)}: must be between 1 and 1,000,000.";
        if (HeadersTimeout < TimeSpan.FromSeconds(1) || HeadersTimeout > TimeSpan.FromMinutes(10))
            yield return $"{nameof(HeadersTimeout)}: must be between 1 second and 10 minutes.";
        if (KeepAlive < TimeSpan.FromSeconds(1) || KeepAlive > TimeSpan.FromHours(1))
            yield return $"{nameof(KeepAlive)}: must be between 1 second and 1 hour.";
        if (MinBodyRate is not (>= 1 and <= 1_000_000))
            yield return $"{nameof(MinBodyRate)}: must be between 1 and 1,000,000.";
        if (MaxListeners is < 0 or > 10_000)
            yield return $"{nameof(MaxListeners)}: must be between 0 and 10,000.";
        if (Heartbeat < TimeSpan.FromSeconds(1) || Heartbeat > TimeSpan.FromMinutes(5))
            yield return $"{nameof(Heartbeat)}: must be between 1 second and 5 minutes.";
    }
}

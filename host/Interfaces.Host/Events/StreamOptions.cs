namespace Interfaces.Host.Events;

/// <summary>How long the stream of an event is kept for a visitor whose connection was lost.</summary>
public sealed record StreamOptions
{
    /// <summary>How long an event goes on without a connection before it is cancelled, and how long the messages of one that has ended are kept. Default: 30 seconds. Bounds: 1 second to 1 hour.</summary>
    public TimeSpan ResumeWindow { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many messages of an event are kept to be sent again; who has missed more gets the blocks as they are now. Default: 256. Bounds: 1 to 100,000.</summary>
    public int KeptMessages { get; init; } = 256;

    /// <summary>How many bytes of messages of an event are kept; beyond, as for <see cref="KeptMessages"/>, and who is sent them too slowly makes the handler wait. Default: 1,048,576. Bounds: 1,024 to 1,073,741,824.</summary>
    public int KeptBytes { get; init; } = 1 << 20;

    /// <summary>How many messages a handler may be ahead of a slow connection before it waits. Default: 64. Bounds: 1 to 10,000.</summary>
    public int MaxUnread { get; init; } = 64;

    /// <summary>How long a connection may take nothing of what is sent before it counts as lost. Default: 20 seconds. Bounds: 1 second to 1 hour.</summary>
    public TimeSpan MaxStall { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How many events a second one page may send, as many as that at once included; more are refused. Default: 200. Bounds: 1 to 1,000,000.</summary>
    public int MaxEventsPerSecond { get; init; } = 200;

    /// <summary>How often, at most, a page is told that a text has grown; what comes in between is told together. Default: 20 milliseconds. Bounds: 0 to 10 seconds.</summary>
    public TimeSpan GrowthInterval { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>Says what is out of bounds.</summary>
    /// <returns>One sentence for each option that is out of bounds, naming it; empty when all are well.</returns>
    public IEnumerable<string> Validate()
    {
        if (ResumeWindow < TimeSpan.FromSeconds(1) || ResumeWindow > TimeSpan.FromHours(1))
            yield return $"{nameof(ResumeWindow)} must be between 1 second and 1 hour.";
        if (KeptMessages is < 1 or > 100_000)
            yield return $"{nameof(KeptMessages)} must be between 1 and 100,000.";
        if (MaxStall < TimeSpan.FromSeconds(1) || MaxStall > TimeSpan.FromHours(1))
            yield return $"{nameof(MaxStall)} must be between 1 second and 1 hour.";
        if (MaxEventsPerSecond is < 1 or > 1_000_000)
            yield return $"{nameof(MaxEventsPerSecond)} must be between 1 and 1,000,000.";
        if (KeptBytes is < 1_024 or > 1 << 30)
            yield return $"{nameof(KeptBytes)} must be between 1,024 and 1,073,741,824.";
        if (MaxUnread is < 1 or > 10_000)
            yield return $"{nameof(MaxUnread)} must be between 1 and 10,000.";
        if (GrowthInterval < TimeSpan.Zero || GrowthInterval > TimeSpan.FromSeconds(10))
            yield return $"{nameof(GrowthInterval)} must be between 0 and 10 seconds.";
    }
}

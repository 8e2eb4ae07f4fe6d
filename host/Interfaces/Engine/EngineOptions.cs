namespace Interfaces.Engine;

/// <summary>The limits of the engine.</summary>
public sealed record EngineOptions
{
    /// <summary>How long a session is kept after its last event. Default: 60 minutes. Bounds: 1 second to 30 days.</summary>
    public TimeSpan SessionLifetime { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>How many sessions are kept at most; one more ends the one that was idle longest, or, when nothing was done in more than a quarter of them, the longest idle of those. Default: 10,000. Bounds: 1 to 10,000,000.</summary>
    public int MaxSessions { get; init; } = 10_000;

    /// <summary>How many events of one session may run or wait at the same time; one more is refused. Default: 32. Bounds: 1 to 10,000.</summary>
    public int MaxEventsPerSession { get; init; } = 32;

    /// <summary>How many handlers one event may run through the changes that they cause. Default: 100. Bounds: 1 to 10,000.</summary>
    public int MaxChainLength { get; init; } = 100;

    /// <summary>How many blocks one Render may make, states included. Default: 1,000. Bounds: 1 to 100,000.</summary>
    public int MaxBlocksPerRegion { get; init; } = 1_000;

    /// <summary>How deep Render may be inside Render. Default: 8. Bounds: 1 to 64.</summary>
    public int MaxRegionDepth { get; init; } = 8;

    /// <summary>How many blocks all Render together may keep for one session. Default: 10,000. Bounds: 1 to 1,000,000.</summary>
    public int MaxRegionBlocksPerSession { get; init; } = 10_000;

    /// <summary>How long a call waits in line before its visitor is told of it. Default: 100 milliseconds. Bounds: 0 to 1 minute.</summary>
    public TimeSpan QueueNotice { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How often a visitor is told of a handler's progress at most; of what it reports in between, the newest is told. Default: 50 milliseconds. Bounds: 0 to 1 minute.</summary>
    public TimeSpan ProgressInterval { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>How many notices one run of a handler may show; more are dropped. Default: 50. Bounds: 0 to 10,000.</summary>
    public int MaxNoticesPerRun { get; init; } = 50;

    /// <summary>How many calls may wait in one line, unless <see cref="EventOptions.MaxQueue"/> says otherwise; one more is told that the demo is busy. Default: 1,000. Bounds: 0 to 100,000.</summary>
    public int MaxQueue { get; init; } = 1_000;

    /// <summary>How long a handler may run, unless <see cref="EventOptions.TimeLimit"/> says otherwise; the wait in line does not count. Default: <see langword="null"/>, as long as it takes. Bounds: 1 millisecond to 24 hours.</summary>
    public TimeSpan? HandlerTimeLimit { get; init; }

    /// <summary>How long a handler may go on after it was cancelled. Then others take its place, and what it still says is dropped. Default: 5 seconds. Bounds: 10 milliseconds to 1 hour.</summary>
    public TimeSpan CancellationGrace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many handlers that went on after <see cref="CancellationGrace"/> give up their place in line; the others keep it until they end, as each may hold a thread. Default: 32. Bounds: 0 to 10,000.</summary>
    public int MaxAbandonedHandlers { get; init; } = 32;

    /// <summary>How many files a session keeps: uploads, and what handlers made. Beyond that, the oldest goes. Default: 200. Bounds: 1 to 100,000.</summary>
    public int MaxFilesPerSession { get; init; } = 200;

    /// <summary>How many bytes the files of a session have together. Beyond that, the oldest goes. Default: 2,147,483,648. Bounds: 1,024 to 1 TiB.</summary>
    public long MaxFileBytesPerSession { get; init; } = 2L << 30;

    /// <summary>How many links to demos as they stood are kept. Beyond that, the oldest goes. Default: 10,000. Bounds: 1 to 1,000,000.</summary>
    public int MaxLinks { get; init; } = 10_000;

    /// <summary>How many bytes a link to a demo may hold. Default: 100,000. Bounds: 100 to 10,000,000.</summary>
    public int MaxLinkBytes { get; init; } = 100_000;

    /// <summary>How many bytes all links to demos hold together. Beyond that, the oldest goes. Default: 67,108,864. Bounds: 1,000 to 1 TiB.</summary>
    public long MaxTotalLinkBytes { get; init; } = 64L << 20;

    /// <summary>How long a link to a demo as it stood is good. It ends with the process, too. Default: 30 days. Bounds: 1 second to 10 years.</summary>
    public TimeSpan LinkLifetime { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How many values the handlers of a demo keep in a <see cref="Cache"/> for all visitors. Beyond that, what was used longest ago goes. Default: 1,000. Bounds: 1 to 1,000,000.</summary>
    public int MaxCacheEntries { get; init; } = 1_000;

    /// <summary>How many values the handlers of a demo keep in a <see cref="Cache"/> for one visitor. Beyond that, what was used longest ago goes. Default: 100. Bounds: 1 to 100,000.</summary>
    public int MaxCacheEntriesPerSession { get; init; } = 100;

    /// <summary>Whether a visitor sees the exception that a handler threw, with script and line. For development only. Default: <see langword="false"/>.</summary>
    public bool ShowErrorDetail { get; init; }

    /// <summary>Says what is out of bounds.</summary>
    /// <returns>One sentence for each option that is out of bounds, naming it; empty when all are well.</returns>
    public IEnumerable<string> Validate()
    {
        if (SessionLifetime < TimeSpan.FromSeconds(1) || SessionLifetime > TimeSpan.FromDays(30))
            yield return $"{nameof(SessionLifetime)} must be between 1 second and 30 days.";
        if (QueueNotice < TimeSpan.Zero || QueueNotice > TimeSpan.FromMinutes(1))
            yield return $"{nameof(QueueNotice)} must be between 0 and 1 minute.";
        if (ProgressInterval < TimeSpan.Zero || ProgressInterval > TimeSpan.FromMinutes(1))
            yield return $"{nameof(ProgressInterval)} must be between 0 and 1 minute.";
        if (MaxNoticesPerRun is < 0 or > 10_000)
            yield return $"{nameof(MaxNoticesPerRun)} must be between 0 and 10,000.";
        if (MaxQueue is < 0 or > 100_000)
            yield return $"{nameof(MaxQueue)} must be between 0 and 100,000.";
        if (HandlerTimeLimit < TimeSpan.FromMilliseconds(1) || HandlerTimeLimit > TimeSpan.FromHours(24))
            yield return $"{nameof(HandlerTimeLimit)} must be between 1 millisecond and 24 hours.";
        if (CancellationGrace < TimeSpan.FromMilliseconds(10) || CancellationGrace > TimeSpan.FromHours(1))
            yield return $"{nameof(CancellationGrace)} must be between 10 milliseconds and 1 hour.";
        if (MaxAbandonedHandlers is < 0 or > 10_000)
            yield return $"{nameof(MaxAbandonedHandlers)} must be between 0 and 10,000.";
        if (MaxSessions is < 1 or > 10_000_000)
            yield return $"{nameof(MaxSessions)} must be between 1 and 10,000,000.";
        if (MaxEventsPerSession is < 1 or > 10_000)
            yield return $"{nameof(MaxEventsPerSession)} must be between 1 and 10,000.";
        if (MaxFilesPerSession is < 1 or > 100_000)
            yield return $"{nameof(MaxFilesPerSession)} must be between 1 and 100,000.";
        if (MaxFileBytesPerSession is < 1_024 or > 1L << 40)
            yield return $"{nameof(MaxFileBytesPerSession)} must be between 1,024 and 1,099,511,627,776.";
        if (MaxLinks is < 1 or > 1_000_000)
            yield return $"{nameof(MaxLinks)} must be between 1 and 1,000,000.";
        if (MaxLinkBytes is < 100 or > 10_000_000)
            yield return $"{nameof(MaxLinkBytes)} must be between 100 and 10,000,000.";
        if (MaxTotalLinkBytes is < 1_000 or > 1L << 40)
            yield return $"{nameof(MaxTotalLinkBytes)} must be between 1,000 and 1,099,511,627,776.";
        if (LinkLifetime < TimeSpan.FromSeconds(1) || LinkLifetime > TimeSpan.FromDays(3_652))
            yield return $"{nameof(LinkLifetime)} must be between 1 second and 10 years.";
        if (MaxBlocksPerRegion is < 1 or > 100_000)
            yield return $"{nameof(MaxBlocksPerRegion)} must be between 1 and 100,000.";
        if (MaxRegionDepth is < 1 or > 64)
            yield return $"{nameof(MaxRegionDepth)} must be between 1 and 64.";
        if (MaxRegionBlocksPerSession is < 1 or > 1_000_000)
            yield return $"{nameof(MaxRegionBlocksPerSession)} must be between 1 and 1,000,000.";
        if (MaxCacheEntries is < 1 or > 1_000_000)
            yield return $"{nameof(MaxCacheEntries)} must be between 1 and 1,000,000.";
        if (MaxCacheEntriesPerSession is < 1 or > 100_000)
            yield return $"{nameof(MaxCacheEntriesPerSession)} must be between 1 and 100,000.";
        if (MaxChainLength is < 1 or > 10_000)
            yield return $"{nameof(MaxChainLength)} must be between 1 and 10,000.";
    }
}

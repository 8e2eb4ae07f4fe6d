namespace Interfaces.Host.Files;

/// <summary>How large, how many and for how long the files are that visitors upload.</summary>
public sealed record UploadOptions
{
    /// <summary>The largest file, in bytes. Default: 200,000,000. Bounds: 1 to 1 TB.</summary>
    public long MaxFileBytes { get; init; } = 200_000_000;

    /// <summary>How many bytes the uploads of all visitors have together; beyond that, an upload is refused. Default: 10,000,000,000. Bounds: 1 to 1 PB.</summary>
    public long MaxTotalBytes { get; init; } = 10_000_000_000;

    /// <summary>How many bytes of the disk uploads leave free; beyond that, an upload is refused. Default: 200,000,000. Bounds: 0 to 1 PB.</summary>
    public long KeepFreeBytes { get; init; } = 200_000_000;

    /// <summary>How many bytes of a file one request carries at most. What is lost with a connection is never more. Default: 4,194,304. Bounds: 65,536 to 67,108,864.</summary>
    public int MaxPartBytes { get; init; } = 4 << 20;

    /// <summary>How many uploads of one session may be unfinished at the same time. Default: 16. Bounds: 1 to 1,000.</summary>
    public int MaxUnfinishedPerSession { get; init; } = 16;

    /// <summary>How long an unfinished upload is kept after its last part. Default: 15 minutes. Bounds: 1 second to 1 day.</summary>
    public TimeSpan UnfinishedLifetime { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The folder of the uploads. Only the host's own user may reach what it puts there, and nothing in it is served or run by its name. Default: <c>interfaces/uploads</c> under the user's local application data.</summary>
    public string Folder { get; init; } = HostFolders.OfUser("uploads");

    /// <summary>Says what is out of bounds.</summary>
    /// <returns>One sentence for each option that is out of bounds, naming it; empty when all are well.</returns>
    public IEnumerable<string> Validate()
    {
        if (MaxFileBytes is < 1 or > 1_000_000_000_000)
            yield return $"{nameof(MaxFileBytes)} must be between 1 and 1,000,000,000,000.";
        if (MaxTotalBytes is < 1 or > 1_000_000_000_000_000)
            yield return $"{nameof(MaxTotalBytes)} must be between 1 and 1,000,000,000,000,000.";
        if (KeepFreeBytes is < 0 or > 1_000_000_000_000_000)
            yield return $"{nameof(KeepFreeBytes)} must be between 0 and 1,000,000,000,000,000.";
        if (MaxPartBytes is < 1 << 16 or > 1 << 26)
            yield return $"{nameof(MaxPartBytes)} must be between 65,536 and 67,108,864.";
        if (MaxUnfinishedPerSession is < 1 or > 1_000)
            yield return $"{nameof(MaxUnfinishedPerSession)} must be between 1 and 1,000.";
        if (UnfinishedLifetime < TimeSpan.FromSeconds(1) || UnfinishedLifetime > TimeSpan.FromDays(1))
            yield return $"{nameof(UnfinishedLifetime)} must be between 1 second and 1 day.";
        if (!Path.IsPathFullyQualified(Folder))
            yield return $"{nameof(Folder)} must be a full path, such as /var/lib/interfaces/uploads.";
    }
}

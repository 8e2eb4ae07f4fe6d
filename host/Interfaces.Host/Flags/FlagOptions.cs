namespace Interfaces.Host.Flags;

/// <summary>Where what visitors flag is kept, and how much of it.</summary>
public sealed record FlagOptions
{
    /// <summary>The folder. Each demo has one of its own in it. Only the host's own user may reach what it puts there, and nothing in it is served. Default: <c>interfaces/flags</c> under the user's local application data.</summary>
    public string Folder { get; init; } = HostFolders.OfUser("flags");

    /// <summary>How many rows are kept for one demo; beyond that, nothing more is. Default: 100,000. Bounds: 1 to 10,000,000.</summary>
    public int MaxRows { get; init; } = 100_000;

    /// <summary>How many bytes one row may have, without its files. Default: 262,144. Bounds: 100 to 10,000,000.</summary>
    public int MaxRowBytes { get; init; } = 256 * 1024;

    /// <summary>The largest file that is copied, in bytes. Default: 20,000,000. Bounds: 1 to 10,000,000,000.</summary>
    public long MaxFileBytes { get; init; } = 20_000_000;

    /// <summary>How many bytes are kept for one demo, files included; beyond that, nothing more is. Default: 1,000,000,000. Bounds: 1,000 to 1 TB.</summary>
    public long MaxBytes { get; init; } = 1_000_000_000;

    /// <summary>Says what is out of bounds.</summary>
    /// <returns>One sentence for each option that is out of bounds, naming it; empty when all are well.</returns>
    public IEnumerable<string> Validate()
    {
        if (!Path.IsPathFullyQualified(Folder))
            yield return $"{nameof(Folder)} must be a full path, such as /var/lib/interfaces/flags.";
        if (MaxRows is < 1 or > 10_000_000)
            yield return $"{nameof(MaxRows)} must be between 1 and 10,000,000.";
        if (MaxRowBytes is < 100 or > 10_000_000)
            yield return $"{nameof(MaxRowBytes)} must be between 100 and 10,000,000.";
        if (MaxFileBytes is < 1 or > 10_000_000_000)
            yield return $"{nameof(MaxFileBytes)} must be between 1 and 10,000,000,000.";
        if (MaxBytes is < 1_000 or > 1_000_000_000_000)
            yield return $"{nameof(MaxBytes)} must be between 1,000 and 1,000,000,000,000.";
    }
}

namespace Interfaces.Host.Files;

/// <summary>What comes of a part of a file.</summary>
internal abstract record UploadAnswer
{
    private UploadAnswer()
    {
    }

    /// <summary>It was taken, as far as it arrived.</summary>
    public sealed record Taken(UploadStatus Status) : UploadAnswer;

    /// <summary>It goes on elsewhere than where the upload is.</summary>
    public sealed record Misplaced(long Received) : UploadAnswer;

    /// <summary>It would make the file longer than it was said to be.</summary>
    public sealed record TooLong(long Size) : UploadAnswer;

    /// <summary>Neither the host's limits nor its disk leave room for it. The upload is given up.</summary>
    /// <param name="Fault">What the disk said; <see langword="null"/> when it was not asked.</param>
    public sealed record NoRoom(Exception? Fault) : UploadAnswer;

    /// <summary>There are too many others under way in the session.</summary>
    public sealed record TooMany(int Most) : UploadAnswer;

    /// <summary>The session has ended.</summary>
    public sealed record Ended : UploadAnswer;

    /// <summary>The upload has been given up, or was never begun.</summary>
    public sealed record Gone : UploadAnswer;
}

namespace Interfaces;

public sealed partial record EventOptions
{
    private static readonly TimeSpan ShortestPiece = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPiece = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestStream = TimeSpan.FromHours(24);

    /// <summary>
    /// How often a <c>Stream</c> event is raised while something is recorded: a picture of the camera each time, or the sound since the last one.
    /// Where several handlers listen, the shortest counts. Default: 0.5 seconds. Bounds: 50 milliseconds to 1 minute.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public TimeSpan StreamEvery
    {
        get;
        init => field = value >= ShortestPiece && value <= LongestPiece
            ? value
            : throw new ArgumentOutOfRangeException(nameof(StreamEvery), value, "StreamEvery must be between 50 milliseconds and 1 minute.");
    }
    = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// How long a recording may go on that raises <c>Stream</c> events; then it ends, and its visitor is told so. Where several handlers
    /// listen, the longest counts. Default: 30 seconds. Bounds: 1 second to 24 hours; <see langword="null"/> is until the visitor stops it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public TimeSpan? StreamTimeLimit
    {
        get;
        init => field = value is null || (value >= TimeSpan.FromSeconds(1) && value <= LongestStream)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(StreamTimeLimit), value, "StreamTimeLimit must be between 1 second and 24 hours.");
    }
    = TimeSpan.FromSeconds(30);
}

namespace Interfaces;

/// <summary>How long something that is said stays on the page.</summary>
internal static class ShownTime
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public static TimeSpan? Checked(TimeSpan? duration) =>
        duration is null || duration == Timeout.InfiniteTimeSpan || (duration >= Shortest && duration <= Longest)
            ? duration
            : throw new ArgumentOutOfRangeException(nameof(duration), duration, "What is said stays for 1 second to 1 hour, or, with Timeout.InfiniteTimeSpan, until it is dismissed.");
}

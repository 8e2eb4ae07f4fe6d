namespace Interfaces.Plots;

/// <summary>Times as numbers on an axis: milliseconds since the beginning of 1970. A time without a zone counts as if it were UTC.</summary>
internal static class PlotTime
{
    public const double Second = 1_000;
    public const double Minute = 60 * Second;
    public const double Hour = 60 * Minute;
    public const double Day = 24 * Hour;

    // Room at both ends, so that no step of a year and no time zone leaves the calendar.
    private static readonly double Earliest = Of(new DateTime(3, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    private static readonly double Latest = Of(new DateTime(9998, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    public static double Of(DateTime time) => (time.Ticks - DateTime.UnixEpoch.Ticks) / (double)TimeSpan.TicksPerMillisecond;

    public static double Of(DateTimeOffset time) => Of(time.UtcDateTime);

    public static double Of(DateOnly day) => Of(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>Whether an axis can show it: from the year 3 to 9997.</summary>
    public static bool IsShown(double time) => time >= Earliest && time <= Latest;

    /// <summary>The time for a number; one that no calendar has becomes the nearest that is shown.</summary>
    public static DateTime ToDateTime(double time) =>
        DateTime.UnixEpoch.AddTicks((long)Math.Round(Math.Clamp(time, Earliest, Latest) * TimeSpan.TicksPerMillisecond));
}

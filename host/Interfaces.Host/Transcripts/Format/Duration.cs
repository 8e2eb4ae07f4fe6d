using System.Globalization;
using System.Text.RegularExpressions;

namespace Interfaces.Host.Transcripts;

/// <summary>Times as transcripts write them: <c>500ms</c>, <c>1.5s</c>, <c>2m</c>, <c>1h</c>.</summary>
internal static partial class Duration
{
    private const long MaxDays = 365;

    /// <summary>Reads a time of up to a year; <see langword="null"/> for anything else.</summary>
    public static TimeSpan? TryParse(string written)
    {
        var match = Pattern().Match(written);
        if (!match.Success)
            return null;
        var unit = match.Groups["unit"].Value switch
        {
            "ms" => TimeSpan.TicksPerMillisecond,
            "s" => TimeSpan.TicksPerSecond,
            "m" => TimeSpan.TicksPerMinute,
            _ => TimeSpan.TicksPerHour,
        };
        var ticks = decimal.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) * unit;
        return ticks is > 0 and <= MaxDays * TimeSpan.TicksPerDay ? TimeSpan.FromTicks((long)ticks) : null;
    }

    public static string Write(TimeSpan time) => time switch
    {
        { Ticks: var ticks } when ticks % TimeSpan.TicksPerHour == 0 => Write(time.TotalHours, "h"),
        { Ticks: var ticks } when ticks % TimeSpan.TicksPerMinute == 0 => Write(time.TotalMinutes, "m"),
        { TotalSeconds: >= 1 } => Write(time.TotalSeconds, "s"),
        _ => Write(time.TotalMilliseconds, "ms"),
    };

    private static string Write(double number, string unit) => number.ToString("0.#######", CultureInfo.InvariantCulture) + unit;

    [GeneratedRegex(@"^(?<number>\d{1,9}(\.\d{1,7})?)(?<unit>ms|s|m|h)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

using System.Globalization;
using System.Text.Json.Serialization;
using Interfaces.Plots;

namespace Interfaces;

/// <summary>
/// How wide the bins of an axis are: a number, or for times a text such as <c>"1h"</c>, in seconds (<c>s</c>), minutes
/// (<c>m</c>), hours (<c>h</c>), days (<c>d</c>), weeks (<c>w</c>), months (<c>mo</c>) or years (<c>y</c>), or a <see cref="TimeSpan"/>.
/// </summary>
/// <remarks>
/// Bins of numbers begin at multiples of their width. Bins of a day and more begin at midnight by the calendar, weeks on
/// Monday; a day on which the clock changes has 23 or 25 hours. Shorter ones are counted anew from each midnight.
/// </remarks>
[JsonConverter(typeof(BinWidthJson))]
public readonly record struct BinWidth
{
    /// <summary>The most units of time that a bin may have: 10,000; of seconds, minutes and hours no more than make a day.</summary>
    public const int MaxCount = 10_000;

    private static readonly (string Text, BinUnit Unit)[] Units =
        [("mo", BinUnit.Month), ("s", BinUnit.Second), ("m", BinUnit.Minute), ("h", BinUnit.Hour), ("d", BinUnit.Day), ("w", BinUnit.Week), ("y", BinUnit.Year)];

    private BinWidth(double size, TimeStep? step) => (Size, Step) = (size, step);

    /// <summary>How wide a bin of numbers is; 0 for one of times.</summary>
    internal double Size { get; }

    /// <summary>How wide a bin of times is; <see langword="null"/> for one of numbers.</summary>
    internal TimeStep? Step { get; }

    /// <summary>Bins of numbers.</summary>
    /// <param name="width">How wide they are.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no finite number above 0.</exception>
    public static implicit operator BinWidth(double width) => FromDouble(width);

    /// <summary>Bins of times.</summary>
    /// <param name="width">How wide they are: <c>30s</c>, <c>15m</c>, <c>1h</c>, <c>1d</c>, <c>1w</c>, <c>3mo</c>, <c>1y</c>.</param>
    /// <exception cref="ArgumentException">It is written otherwise, or out of bounds.</exception>
    public static implicit operator BinWidth(string width) => FromString(width);

    /// <summary>Bins of times.</summary>
    /// <param name="width">How wide they are: whole seconds up to a day, or whole days.</param>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public static implicit operator BinWidth(TimeSpan width) => FromTimeSpan(width);

    /// <summary>Bins of numbers.</summary>
    /// <param name="width">How wide they are.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no finite number above 0.</exception>
    public static BinWidth FromDouble(double width) => double.IsFinite(width) && width > 0
        ? new(width, null)
        : throw new ArgumentOutOfRangeException(nameof(width), width, "The width of bins must be a number above 0.");

    /// <summary>Bins of times.</summary>
    /// <param name="width">How wide they are: <c>30s</c>, <c>15m</c>, <c>1h</c>, <c>1d</c>, <c>1w</c>, <c>3mo</c>, <c>1y</c>.</param>
    /// <exception cref="ArgumentException">It is written otherwise, or out of bounds.</exception>
    public static BinWidth FromString(string width)
    {
        ArgumentNullException.ThrowIfNull(width);
        foreach (var (text, unit) in Units)
        {
            if (width.EndsWith(text, StringComparison.Ordinal) && int.TryParse(width[..^text.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                return Of(count, unit);
        }

        throw new ArgumentException($"\"{width}\" is no width of bins. Write a number for an axis of numbers, and for times a text such as \"30s\", \"15m\", \"1h\", \"1d\", \"1w\", \"3mo\" or \"1y\".", nameof(width));
    }

    /// <summary>Bins of times.</summary>
    /// <param name="width">How wide they are: whole seconds up to a day, or whole days.</param>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public static BinWidth FromTimeSpan(TimeSpan width)
    {
        if (width.Ticks % TimeSpan.TicksPerDay == 0 && width.TotalDays is > 0 and <= MaxCount)
            return Of((int)width.TotalDays, BinUnit.Day);
        return width.Ticks % TimeSpan.TicksPerSecond == 0
            ? Of((int)Math.Clamp(width.TotalSeconds, 0, int.MaxValue), BinUnit.Second)
            : throw new ArgumentException("Bins of times have whole seconds.", nameof(width));
    }

    /// <summary>As it is written.</summary>
    public override string ToString() => Step is { } step
        ? string.Create(CultureInfo.InvariantCulture, $"{step.Count}{Array.Find(Units, unit => unit.Unit == step.Unit).Text}")
        : Size.ToString(CultureInfo.InvariantCulture);

    private static BinWidth Of(int count, BinUnit unit)
    {
        var most = unit switch { BinUnit.Second => 86_400, BinUnit.Minute => 1_440, BinUnit.Hour => 24, _ => MaxCount };
        return count >= 1 && count <= most
            ? new(0, new TimeStep(count, unit))
            : throw new ArgumentOutOfRangeException(nameof(count), count, $"A bin has from 1 to {most} {unit.ToString().ToLowerInvariant()}s.");
    }
}

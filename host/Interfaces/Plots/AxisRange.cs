using System.Text.Json.Serialization;
using Interfaces.Plots;

namespace Interfaces;

/// <summary>A stretch of an axis. Times are milliseconds since the beginning of 1970; a time without a zone counts as if it were UTC.</summary>
/// <example><code>plot with { XLim = (0, 100) }</code></example>
public readonly record struct AxisRange
{
    /// <summary>Makes a stretch.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <exception cref="ArgumentException">One of them is no finite number, or the end does not come after the beginning.</exception>
    [JsonConstructor]
    public AxisRange(double from, double to) => (From, To) = IsRange(from, to)
        ? (from, to)
        : throw new ArgumentException($"A stretch of an axis goes from a finite number to a higher one, not from {from} to {to}.", nameof(to));

    /// <summary>Where it begins, in the units of the axis.</summary>
    public double From { get; }

    /// <summary>Where it ends, in the units of the axis.</summary>
    public double To { get; }

    /// <summary>Where it begins on an axis of times. Outside of the years 3 to 9997 it is the nearest time inside.</summary>
    [JsonIgnore]
    public DateTime FromTime => PlotTime.ToDateTime(From);

    /// <summary>Where it ends on an axis of times. Outside of the years 3 to 9997 it is the nearest time inside.</summary>
    [JsonIgnore]
    public DateTime ToTime => PlotTime.ToDateTime(To);

    /// <summary>Whether a number is in it; both ends are.</summary>
    /// <param name="value">The number.</param>
    public bool Contains(double value) => value >= From && value <= To;

    /// <summary>Whether a time is in it; both ends are.</summary>
    /// <param name="time">The time.</param>
    public bool Contains(DateTime time) => Contains(PlotTime.Of(time));

    /// <summary>Whether a time is in it; both ends are.</summary>
    /// <param name="time">The time.</param>
    public bool Contains(DateTimeOffset time) => Contains(PlotTime.Of(time));

    /// <summary>Whether the beginning of a day is in it; both ends are.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => Contains(PlotTime.Of(day));

    /// <summary>A stretch between two numbers.</summary>
    /// <param name="ends">Where it begins and ends.</param>
    /// <exception cref="ArgumentException">The end does not come after the beginning.</exception>
    public static implicit operator AxisRange((double From, double To) ends) => new(ends.From, ends.To);

    /// <summary>A stretch between two times.</summary>
    /// <param name="ends">Where it begins and ends.</param>
    /// <exception cref="ArgumentException">The end does not come after the beginning.</exception>
    public static implicit operator AxisRange((DateTime From, DateTime To) ends) => new(PlotTime.Of(ends.From), PlotTime.Of(ends.To));

    /// <summary>A stretch between two times.</summary>
    /// <param name="ends">Where it begins and ends.</param>
    /// <exception cref="ArgumentException">The end does not come after the beginning.</exception>
    public static implicit operator AxisRange((DateTimeOffset From, DateTimeOffset To) ends) => new(PlotTime.Of(ends.From), PlotTime.Of(ends.To));

    /// <summary>A stretch from the beginning of one day to the beginning of another.</summary>
    /// <param name="ends">Where it begins and ends.</param>
    /// <exception cref="ArgumentException">The end does not come after the beginning.</exception>
    public static implicit operator AxisRange((DateOnly From, DateOnly To) ends) => new(PlotTime.Of(ends.From), PlotTime.Of(ends.To));

    /// <summary>A stretch between two numbers.</summary>
    /// <param name="ends">Where it begins and ends.</param>
    public static AxisRange FromValueTuple((double From, double To) ends) => ends;

    internal static bool IsRange(double from, double to) => double.IsFinite(from) && double.IsFinite(to) && from < to;
}

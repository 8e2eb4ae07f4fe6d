using System.Globalization;

namespace Interfaces.Plots;

/// <summary>Round times along an axis, by the calendar.</summary>
internal static class TimeTicks
{
    private const int MaxTicks = 100;

    private static readonly TimeStep[] Steps =
    [
        new(1, BinUnit.Second), new(2, BinUnit.Second), new(5, BinUnit.Second), new(15, BinUnit.Second), new(30, BinUnit.Second),
        new(1, BinUnit.Minute), new(2, BinUnit.Minute), new(5, BinUnit.Minute), new(15, BinUnit.Minute), new(30, BinUnit.Minute),
        new(1, BinUnit.Hour), new(3, BinUnit.Hour), new(6, BinUnit.Hour), new(12, BinUnit.Hour),
        new(1, BinUnit.Day), new(2, BinUnit.Day), new(1, BinUnit.Week), new(2, BinUnit.Week),
        new(1, BinUnit.Month), new(3, BinUnit.Month), new(6, BinUnit.Month),
        new(1, BinUnit.Year), new(2, BinUnit.Year), new(5, BinUnit.Year), new(10, BinUnit.Year), new(20, BinUnit.Year),
        new(50, BinUnit.Year), new(100, BinUnit.Year), new(200, BinUnit.Year), new(500, BinUnit.Year), new(1_000, BinUnit.Year),
    ];

    /// <summary>The ticks within two times.</summary>
    public static IReadOnlyList<AxisTick> Of(double from, double to, int count, string? format, Calendar calendar)
    {
        if (to - from < PlotTime.Second * 2)
            return Fractions(from, to, count, format, calendar);

        var step = Array.Find(Steps, step => (to - from) / step.Length <= count * 1.2) ?? Steps[^1];
        var ticks = new List<AxisTick>();
        string? context = null;
        var time = step.Floor(from, calendar);
        for (var steps = 0; time <= to && steps < MaxTicks; steps++)
        {
            if (time >= from)
                ticks.Add(Tick(time, step.Unit, format, calendar, ref context));
            var next = step.Next(time, calendar);
            if (next <= time)
                break;
            time = next;
        }

        return ticks;
    }

    private static AxisTick Tick(double time, BinUnit unit, string? format, Calendar calendar, ref string? context)
    {
        var local = calendar.Local(time);
        if (format is not null)
            return new(time, Text(local, format));
        var (label, about) = unit switch
        {
            BinUnit.Second => ("HH:mm:ss", "MMM d, yyyy"),
            BinUnit.Minute or BinUnit.Hour => ("HH:mm", "MMM d, yyyy"),
            BinUnit.Day or BinUnit.Week => ("MMM d", "yyyy"),
            BinUnit.Month => ("MMM", "yyyy"),
            _ => ("yyyy", null),
        };
        var now = about is null ? null : Text(local, about);
        var tick = new AxisTick(time, Text(local, label), now == context ? null : now);
        context = now;
        return tick;
    }

    private static AxisTick[] Fractions(double from, double to, int count, string? format, Calendar calendar) =>
        [.. NumberTicks.Of(from, to, count, null).Select(tick => new AxisTick(tick.Value, Text(calendar.Local(tick.Value), format ?? "HH:mm:ss.fff")))];

    private static string Text(DateTime time, string format) => time.ToString(format, CultureInfo.InvariantCulture);
}

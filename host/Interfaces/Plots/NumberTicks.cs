using System.Globalization;

namespace Interfaces.Plots;

/// <summary>Round numbers along an axis: steps of 1, 2 or 5 times a power of ten.</summary>
internal static class NumberTicks
{
    private const int MaxTicks = 100;

    /// <summary>The step that makes about as many ticks as wanted; 0 when doubles have none that small.</summary>
    public static double Step(double from, double to, int count)
    {
        var rough = (to / 2 - from / 2) / count * 2;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = (rough / power) switch { < 1.5 => 1, < 3.5 => 2, < 7.5 => 5, _ => 10 } * power;
        var grain = Math.BitIncrement(Math.Max(Math.Abs(from), Math.Abs(to))) - Math.Max(Math.Abs(from), Math.Abs(to));
        return double.IsFinite(step) && step > grain * 2 ? step : 0;
    }

    /// <summary>The ticks within two numbers.</summary>
    public static IReadOnlyList<AxisTick> Of(double from, double to, int count, string? format)
    {
        var step = Step(from, to, count);
        if (step == 0)
            return [new(from, Text(from, 0, format)), new(to, Text(to, 0, format))];

        var ticks = new List<AxisTick>();
        var first = Math.Ceiling(from / step - 1e-9);
        for (var place = first; place * step <= to + step * 1e-9 && ticks.Count < MaxTicks; place++)
        {
            // Without it there would be a tick of minus nothing.
            var value = place * step + 0.0;
            ticks.Add(new(value, Text(value, step, format)));
        }

        return ticks;
    }

    /// <summary>A range widened to where ticks are.</summary>
    public static PlotScale Nice(PlotScale scale, int count)
    {
        // A wider range may have wider steps, and so on; it is never more than a few.
        for (var rounds = 0; rounds < 4; rounds++)
        {
            var step = Step(scale.From, scale.To, count);
            if (step == 0)
                return scale;
            var wider = new PlotScale(Math.Floor(scale.From / step + 1e-9) * step, Math.Ceiling(scale.To / step - 1e-9) * step);
            if (wider == scale)
                return scale;
            scale = wider;
        }

        return scale;
    }

    private static string Text(double value, double step, string? format)
    {
        if (format is not null)
            return value.ToString(format, CultureInfo.InvariantCulture);
        var magnitude = Math.Abs(value);
        if (magnitude >= 1e9 || (step > 0 && step < 1e-6))
            return value == 0 ? "0" : value.ToString("0.####e+0", CultureInfo.InvariantCulture);
        var decimals = step > 0 ? Math.Clamp(-(int)Math.Floor(Math.Log10(step) + 1e-9), 0, 6) : 6;
        return value.ToString("#,0." + new string(step > 0 ? '0' : '#', decimals), CultureInfo.InvariantCulture);
    }
}

namespace Interfaces.Plots;

/// <summary>A step of time: between two ticks, or the width of a bin.</summary>
/// <param name="Count">How many units.</param>
/// <param name="Unit">The unit.</param>
internal sealed record TimeStep(int Count, BinUnit Unit)
{
    /// <summary>About how many milliseconds it has.</summary>
    public double Length => Count * Unit switch
    {
        BinUnit.Second => PlotTime.Second,
        BinUnit.Minute => PlotTime.Minute,
        BinUnit.Hour => PlotTime.Hour,
        BinUnit.Day => PlotTime.Day,
        BinUnit.Week => 7 * PlotTime.Day,
        BinUnit.Month => 365.25 / 12 * PlotTime.Day,
        _ => 365.25 * PlotTime.Day,
    };

    /// <summary>Where the step begins that a time is in.</summary>
    public double Floor(double time, Calendar calendar)
    {
        var day = calendar.Local(time).Date;
        if (Unit >= BinUnit.Day)
            return calendar.Instant(FloorDay(day));
        var midnight = calendar.Instant(day);
        return midnight + Math.Floor((time - midnight) / Length) * Length;
    }

    /// <summary>Where the step ends that begins at a time.</summary>
    public double Next(double start, Calendar calendar)
    {
        var day = calendar.Local(start).Date;
        if (Unit >= BinUnit.Day)
            return calendar.Instant(Add(day));
        return Math.Min(start + Length, calendar.Instant(day.AddDays(1)));
    }

    private DateTime FloorDay(DateTime day) => Unit switch
    {
        // The first day of the calendar is a Monday.
        BinUnit.Week => Counted(day, 7 * Count),
        BinUnit.Day => Counted(day, Count),
        BinUnit.Month => Month((day.Year * 12 + day.Month - 1) / Count * Count),
        _ => new DateTime(Math.Max(1, day.Year / Count * Count), 1, 1),
    };

    private DateTime Add(DateTime day) => Unit switch
    {
        BinUnit.Week => Later(day, 7.0 * Count),
        BinUnit.Day => Later(day, Count),
        BinUnit.Month => Month(day.Year * 12 + day.Month - 1 + Count),
        // The first step of many years begins with the year 1 instead of 0.
        _ => new DateTime(Math.Clamp(day.Year / Count * Count + Count, 1, 9999), 1, 1),
    };

    private static DateTime Counted(DateTime day, int days) => DateTime.MinValue.AddDays((day - DateTime.MinValue).Days / days * days);

    private static DateTime Later(DateTime day, double days) => (DateTime.MaxValue.Date - day).TotalDays > days ? day.AddDays(days) : DateTime.MaxValue.Date;

    private static DateTime Month(int months) => (months / 12) switch
    {
        < 1 => DateTime.MinValue,
        > 9999 => DateTime.MaxValue.Date,
        var year => new DateTime(year, months % 12 + 1, 1),
    };
}

using Interfaces.Plots;

namespace Interfaces.Tests.Plots;

public sealed class BinTests
{
    private static readonly Calendar Berlin = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

    [Theory]
    [InlineData(0, 10, 0)]
    [InlineData(9.999, 10, 0)]
    [InlineData(10, 10, 10)]
    [InlineData(-0.5, 10, -10)]
    [InlineData(-10, 10, -10)]
    [InlineData(0.3, 0.1, 0.3)]
    [InlineData(0.7, 0.1, 0.7)]
    [InlineData(0.29, 0.1, 0.2)]
    [InlineData(1e300, 1e-10, 1e300)]
    public void Bins_of_numbers_begin_at_multiples_of_their_width(double value, double width, double start) =>
        Assert.Equal(start, NumberBins.Start(value, width), Math.Abs(start) * 1e-12);

    [Theory]
    [InlineData("2025-01-05 10:47:31", "1s", "2025-01-05 10:47:31", "2025-01-05 10:47:32")]
    [InlineData("2025-01-05 10:47:31", "15m", "2025-01-05 10:45:00", "2025-01-05 11:00:00")]
    [InlineData("2025-01-05 10:47:31", "6h", "2025-01-05 06:00:00", "2025-01-05 12:00:00")]
    [InlineData("2025-01-05 23:47:31", "5h", "2025-01-05 20:00:00", "2025-01-06 00:00:00")]
    [InlineData("2025-01-05 10:47:31", "1d", "2025-01-05 00:00:00", "2025-01-06 00:00:00")]
    [InlineData("2025-01-05 10:47:31", "1w", "2024-12-30 00:00:00", "2025-01-06 00:00:00")]
    [InlineData("2025-02-05 10:47:31", "1mo", "2025-02-01 00:00:00", "2025-03-01 00:00:00")]
    [InlineData("2025-12-31 23:59:59", "3mo", "2025-10-01 00:00:00", "2026-01-01 00:00:00")]
    [InlineData("2025-02-05 10:47:31", "1y", "2025-01-01 00:00:00", "2026-01-01 00:00:00")]
    [InlineData("2025-02-05 10:47:31", "10y", "2020-01-01 00:00:00", "2030-01-01 00:00:00")]
    public void Bins_of_times_follow_the_calendar(string time, string width, string start, string next)
    {
        var step = ((BinWidth)width).Step!;

        var floor = step.Floor(PlotTime.Of(Time(time)), Calendar.Plain);

        Assert.Equal(Time(start), PlotTime.ToDateTime(floor));
        Assert.Equal(Time(next), PlotTime.ToDateTime(step.Next(floor, Calendar.Plain)));
    }

    [Theory]
    [InlineData("2025-03-30T12:00:00Z", "1d", "2025-03-29T23:00:00Z", "2025-03-30T22:00:00Z")] // 23 hours
    [InlineData("2025-10-26T12:00:00Z", "1d", "2025-10-25T22:00:00Z", "2025-10-26T23:00:00Z")] // 25 hours
    [InlineData("2025-10-26T00:30:00Z", "1h", "2025-10-26T00:00:00Z", "2025-10-26T01:00:00Z")] // the first of two at 2 o'clock
    [InlineData("2025-10-26T01:30:00Z", "1h", "2025-10-26T01:00:00Z", "2025-10-26T02:00:00Z")] // the second
    [InlineData("2025-10-31T22:59:59Z", "1mo", "2025-09-30T22:00:00Z", "2025-10-31T23:00:00Z")]
    public void A_day_on_which_the_clock_changes_has_as_many_hours_as_it_has(string time, string width, string start, string next)
    {
        var step = ((BinWidth)width).Step!;

        var floor = step.Floor(PlotTime.Of(DateTimeOffset.Parse(time)), Berlin);

        Assert.Equal(DateTimeOffset.Parse(start).UtcDateTime, PlotTime.ToDateTime(floor));
        Assert.Equal(DateTimeOffset.Parse(next).UtcDateTime, PlotTime.ToDateTime(step.Next(floor, Berlin)));
    }

    [Fact]
    public void A_day_that_begins_at_one_o_clock_begins_then()
    {
        // In Beirut the clock goes from midnight to one.
        var beirut = new Calendar(TimeZoneInfo.FindSystemTimeZoneById("Asia/Beirut"));

        var floor = new TimeStep(1, BinUnit.Day).Floor(PlotTime.Of(DateTimeOffset.Parse("2025-03-30T12:00:00+03:00")), beirut);

        Assert.Equal(new DateTime(2025, 3, 29, 22, 0, 0), PlotTime.ToDateTime(floor));
    }

    [Theory]
    [InlineData("1h")]
    [InlineData("30s")]
    [InlineData("3mo")]
    [InlineData("10000d")]
    public void A_width_is_written_as_it_was_given(string width) => Assert.Equal(width, ((BinWidth)width).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("h")]
    [InlineData("1")]
    [InlineData("-1h")]
    [InlineData("1.5h")]
    [InlineData("1 hour")]
    [InlineData("0h")]
    [InlineData("25h")]
    [InlineData("99999999999d")]
    [InlineData("10001d")]
    public void A_width_is_nothing_else(string width) => Assert.ThrowsAny<ArgumentException>(() => (BinWidth)width);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_width_of_numbers_is_above_nothing(double width) => Assert.Throws<ArgumentOutOfRangeException>(() => (BinWidth)width);

    [Fact]
    public void A_span_of_time_is_a_width()
    {
        Assert.Equal("3600s", ((BinWidth)TimeSpan.FromHours(1)).ToString());
        Assert.Equal("2d", ((BinWidth)TimeSpan.FromDays(2)).ToString());
        Assert.Throws<ArgumentException>(() => (BinWidth)TimeSpan.FromMilliseconds(1500));
        Assert.Throws<ArgumentOutOfRangeException>(() => (BinWidth)TimeSpan.Zero);
        Assert.Throws<ArgumentOutOfRangeException>(() => (BinWidth)TimeSpan.FromHours(36));
    }

    private static DateTime Time(string text) => DateTime.ParseExact(text, "yyyy-MM-dd HH:mm:ss", null);
}

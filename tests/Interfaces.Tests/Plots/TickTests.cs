using Interfaces.Plots;

namespace Interfaces.Tests.Plots;

public sealed class TickTests
{
    [Theory]
    [InlineData(0, 10, "0 2 4 6 8 10")]
    [InlineData(0, 1, "0.0 0.2 0.4 0.6 0.8 1.0")]
    [InlineData(-3, 3, "-3 -2 -1 0 1 2 3")]
    [InlineData(0, 250_000, "0 50,000 100,000 150,000 200,000 250,000")]
    [InlineData(0.0012, 0.0031, "0.0015 0.0020 0.0025 0.0030")]
    [InlineData(0, 1e12, "0 2e+11 4e+11 6e+11 8e+11 1e+12")]
    public void Numbers_are_round(double from, double to, string labels) =>
        Assert.Equal(labels, string.Join(' ', NumberTicks.Of(from, to, 5, null).Select(tick => tick.Label)));

    [Theory]
    [InlineData(-1e300, 1e300)]
    [InlineData(1e308, 1.1e308)]
    [InlineData(-1.7e308, 1.7e308)]
    [InlineData(0, double.Epsilon)]
    [InlineData(1e17, 1e17 + 16)]
    [InlineData(1, 1.0000000000000002)]
    [InlineData(-1e-300, 1e-300)]
    public void There_are_a_few_however_wide_or_narrow_it_is(double from, double to)
    {
        var ticks = NumberTicks.Of(from, to, 5, null);

        Assert.InRange(ticks.Count, 1, 12);
        Assert.All(ticks, tick => Assert.True(double.IsFinite(tick.Value)));
    }

    [Fact]
    public void An_axis_ends_at_round_numbers()
    {
        Assert.Equal(new PlotScale(0, 100), NumberTicks.Nice(new(3, 97), 5));
        Assert.Equal(new PlotScale(-10, 10), NumberTicks.Nice(new(-9.3, 7.1), 5));
    }

    [Fact]
    public void Equal_numbers_have_room_around_them()
    {
        Assert.Equal(new PlotScale(-1, 1), PlotScale.Over(0, 0));
        Assert.Equal(new PlotScale(90, 110), PlotScale.Over(100, 100));
        Assert.Equal(0.5, PlotScale.Over(1e300, 1e300).Share(1e300), 6);
        Assert.Equal(0.5, PlotScale.Over(5e-324, 5e-324).Share(5e-324), 6);
    }

    [Fact]
    public void The_widest_scale_has_places()
    {
        var scale = new PlotScale(-1e308, 1e308);

        Assert.Equal((0, 5_000, 10_000), (scale.At(-1e308), scale.At(0), scale.At(1e308)));
    }

    [Theory]
    [InlineData("2025-01-01", "2025-01-10", "Jan 1/2025 Jan 2 Jan 3 Jan 4 Jan 5 Jan 6 Jan 7 Jan 8 Jan 9 Jan 10")]
    [InlineData("2024-06-10", "2025-04-02", "Jul/2024 Aug Sep Oct Nov Dec Jan/2025 Feb Mar Apr")]
    [InlineData("2020-01-01", "2025-06-01", "2020 2021 2022 2023 2024 2025")]
    public void Times_are_labelled_by_what_changes(string from, string to, string labels) => Assert.Equal(labels, Labels(DateTime.Parse(from), DateTime.Parse(to), 9));

    [Fact]
    public void Hours_say_which_day_it_is()
    {
        Assert.Equal("18:00/Jan 5, 2025 21:00 00:00/Jan 6, 2025 03:00 06:00", Labels(new(2025, 1, 5, 17, 0, 0), new(2025, 1, 6, 7, 0, 0), 5));
        Assert.Equal("10:00:00/Jan 5, 2025 10:00:05 10:00:10", Labels(new(2025, 1, 5, 10, 0, 0), new(2025, 1, 5, 10, 0, 11), 3));
    }

    [Theory]
    [InlineData(-1e300, 1e300)]
    [InlineData(0, 1)]
    [InlineData(0, 1e-12)]
    [InlineData(-62135596800000, 253402300799999)]
    public void Whatever_the_stretch_of_time_there_are_a_few(double from, double to) =>
        Assert.InRange(TimeTicks.Of(from, to, 9, null, Calendar.Plain).Count, 0, 100);

    [Fact]
    public void Days_in_a_zone_begin_at_its_midnight()
    {
        var berlin = new Calendar(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));
        var from = PlotTime.Of(DateTimeOffset.Parse("2025-03-29T00:00:00+01:00"));
        var to = PlotTime.Of(DateTimeOffset.Parse("2025-04-01T00:00:00+02:00"));

        var ticks = TimeTicks.Of(from, to, 4, null, berlin);

        Assert.Equal(["Mar 29", "Mar 30", "Mar 31", "Apr 1"], ticks.Select(tick => tick.Label));
        Assert.Equal([24, 23, 24], ticks.Zip(ticks.Skip(1), (left, right) => (int)((right.Value - left.Value) / PlotTime.Hour)));
    }

    private static string Labels(DateTime from, DateTime to, int count) => string.Join(' ', TimeTicks.Of(PlotTime.Of(from), PlotTime.Of(to), count, null, Calendar.Plain)
        .Select(tick => tick.Context is null ? tick.Label : $"{tick.Label}/{tick.Context}"));
}

using Interfaces.Plots;

namespace Interfaces.Tests.Plots;

/// <summary>From rows to what is drawn; the numbers are worked out by hand.</summary>
public sealed class DrawingTests
{
    [Theory]
    [InlineData(Aggregate.Sum, "0:10 10:9")]
    [InlineData(Aggregate.Mean, "0:2.5 10:9")]
    [InlineData(Aggregate.Median, "0:2 10:9")]
    [InlineData(Aggregate.Minimum, "0:1 10:9")]
    [InlineData(Aggregate.Maximum, "0:5 10:9")]
    [InlineData(Aggregate.Count, "0:5 10:1")]
    public void Rows_of_a_bin_become_one_point(Aggregate aggregate, string expected)
    {
        // 1, 2, 2, 5 and one without a number in the first bin; 9 in the second.
        var drawing = Draw(new(PlotMark.Line) { XBin = 10, YAggregate = aggregate }, [0, 1, 9, 5, 5, 19], [1, 2, 2, 5, double.NaN, 9]);

        Assert.Equal(expected, Text(drawing.Series[0]));
    }

    [Fact]
    public void Each_color_has_bins_of_its_own()
    {
        var drawing = Draw(new(PlotMark.Bar) { XBin = 2 }, [0, 1, 0, 3], [1, 2, 3, 4], ["a", "a", "b", "a"]);

        Assert.Equal(["a 0:3 2:4", "b 0:3"], drawing.Series.Select(series => $"{series.Name} {Text(series)}"));
        // b stands on a.
        Assert.Equal((3, 6), (drawing.Bars[1][0].Bottom, drawing.Bars[1][0].Top));
        Assert.Equal(new PlotScale(0, 6), drawing.Y);
    }

    [Fact]
    public void What_goes_down_is_stacked_downwards()
    {
        var bars = new BarLayout(stacked: true).Of([new("a", 0, [new(0, 0, 2, -1)]), new("b", 1, [new(0, 0, -3, -1)]), new("c", 2, [new(0, 0, -1, -1)])]);

        Assert.Equal([(0, 2), (0, -3), (-3, -4)], bars.Select(one => ((int)one[0].Bottom, (int)one[0].Top)));
    }

    [Fact]
    public void Bars_side_by_side_share_their_place()
    {
        var bars = new BarLayout(stacked: false).Of([new("a", 0, [new(0, 10, 2, -1)]), new("b", 1, [new(0, 10, 4, -1)])]);

        Assert.Equal(bars[0][0].Right, bars[1][0].Left, 9);
        Assert.Equal(bars[0][0].Right - bars[0][0].Left, bars[1][0].Right - bars[1][0].Left, 9);
        Assert.All(bars.SelectMany(one => one), bar => Assert.InRange(bar.Left, 0, 10));
    }

    [Fact]
    public void A_line_is_drawn_from_left_to_right_and_has_gaps()
    {
        var drawing = Draw(new(PlotMark.Line), [3, 1, 2, 4], [30, 10, double.NaN, 40]);

        Assert.Equal("M0 10000h0M6667 3333L10000 0", PlotPaths.Line(drawing, drawing.Series[0]));
        Assert.Equal("1 of 4 rows have no number to draw.", Assert.Single(drawing.Notes));
    }

    [Fact]
    public void Infinite_and_enormous_numbers_are_left_out_and_it_is_said()
    {
        var drawing = Draw(new(PlotMark.Point), [1, 2, double.PositiveInfinity, 3, 4], [1, double.NegativeInfinity, 2, 1e308, 5]);

        Assert.Equal("1:1 4:5", Text(drawing.Series[0]));
        Assert.Equal("3 of 5 rows have no number to draw.", Assert.Single(drawing.Notes));
    }

    [Fact]
    public void A_sum_that_is_no_number_is_left_out_and_it_is_said()
    {
        var drawing = Draw(new(PlotMark.Bar), [1, 1, 2], [9e299, 9e299, 1]);

        Assert.Equal("2:1", Text(drawing.Series[0]));
        Assert.Equal("2 of 3 rows have no number to draw.", Assert.Single(drawing.Notes));
    }

    [Fact]
    public void Nothing_and_next_to_nothing_can_be_drawn()
    {
        foreach (var mark in Enum.GetValues<PlotMark>())
        {
            Assert.True(Draw(new(mark), [], []).IsEmpty);
            Assert.True(Draw(new(mark), [double.NaN], [1]).IsEmpty);
            Assert.False(Draw(new(mark), [5], [5]).IsEmpty);
            Assert.False(Draw(new(mark), [5, 5, 5], [7, 7, 7]).IsEmpty);
            Assert.False(Draw(new(mark), [-1e300, 1e300], [-1e300, 1e300]).IsEmpty);
            Assert.True(Draw(new(mark) { XLim = (10, 20) }, [5], [5]).Series.All(series => series.Points.Count == 0));
        }
    }

    [Fact]
    public void Within_limits_a_line_goes_on_to_the_next_points_outside()
    {
        var drawing = Draw(new(PlotMark.Line) { XLim = (2.5, 3.5) }, [1, 2, 3, 4, 5], [0, 5, 6, 7, 1000]);

        Assert.Equal("2:5 3:6 4:7", Text(drawing.Series[0]));
        // The y axis is that of what is seen.
        Assert.True(drawing.Y.To < 10);
    }

    [Fact]
    public void Of_a_long_line_no_peak_is_lost()
    {
        var x = Enumerable.Range(0, 100_000).Select(number => (double)number).ToArray();
        var y = x.Select(number => Math.Sin(number / 500)).ToArray();
        (y[31_415], y[27_182]) = (100, -100);

        var drawing = Draw(new(PlotMark.Line), x, y);

        var points = drawing.Series[0].Points;
        Assert.InRange(points.Count, 400, 2_000);
        Assert.Contains(points, point => point is { X: 31_415, Y: 100 });
        Assert.Contains(points, point => point is { X: 27_182, Y: -100 });
        Assert.Equal((0, 99_999), (points[0].X, points[^1].X));
        Assert.Contains("of 100,000 points", Assert.Single(drawing.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stretch_that_was_selected_is_drawn_from_its_own_points()
    {
        var x = Enumerable.Range(0, 100_000).Select(number => (double)number).ToArray();

        var drawing = Draw(new(PlotMark.Line) { XLim = (500, 1_500) }, x, x);

        Assert.Equal(1_003, drawing.Series[0].Points.Count);
        Assert.Empty(drawing.Notes);
    }

    [Fact]
    public void Of_a_cloud_what_stands_alone_stays()
    {
        var chance = new Random(1);
        var x = Enumerable.Range(0, 100_000).Select(_ => chance.NextDouble()).Append(50).ToArray();
        var y = x.Select(_ => chance.NextDouble()).ToArray();

        var drawing = Draw(new(PlotMark.Point), x, y);

        Assert.InRange(drawing.Series[0].Points.Count, 2, 2_000);
        Assert.Contains(drawing.Series[0].Points, point => point.X == 50);
    }

    [Fact]
    public void Too_many_bars_and_colors_are_cut_and_it_is_said()
    {
        var many = Enumerable.Range(0, 5_000).Select(number => (double)number).ToArray();

        var drawing = Draw(new(PlotMark.Bar), many, many, [.. many.Select(number => $"c{number % 60}")]);

        Assert.Equal(50, drawing.Series.Count);
        Assert.Contains("Only the first 50 of 60 colors are drawn.", drawing.Notes);
        Assert.Contains(drawing.Notes, note => note.StartsWith("Only the first 40 of ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(PlotSort.None, "b a c")]
    [InlineData(PlotSort.X, "a b c")]
    [InlineData(PlotSort.XDescending, "c b a")]
    [InlineData(PlotSort.Y, "a b c")]
    [InlineData(PlotSort.YDescending, "c b a")]
    public void Categories_are_put_in_order(PlotSort sort, string expected)
    {
        var x = ColumnReader.Read("x", typeof(string), ["b", "a", "c", "b"]);
        var y = ColumnReader.Read("y", typeof(int), [1, 2, 9, 2]);

        var drawing = PlotDrawer.Draw(new(x, y, null, []), new(PlotMark.Bar) { Sort = sort });

        Assert.Equal(expected, string.Join(' ', drawing.XTicks.Select(tick => tick.Label)));
        Assert.Equal(3, drawing.Series[0].Points.Single(point => drawing.XText.Of(point.X) == "b").Y);
    }

    [Fact]
    public void Numbers_as_colors_of_points_are_levels()
    {
        var data = new PlotData(Numbers("x", [1, 2, 3]), Numbers("y", [1, 2, 3]), Numbers("c", [0, 50, 100]), []);

        Assert.Equal([0, 4, 8], PlotDrawer.Draw(data, new(PlotMark.Point)).Series.Select(series => series.Place));
        Assert.Equal(["0", "50", "100"], PlotDrawer.Draw(data, new(PlotMark.Line)).Series.Select(series => series.Name));
        Assert.Equal(ColorScale.Levels / 2, new ColorScale(7, 7).LevelOf(7));
        Assert.Equal(8, new ColorScale(-1e300, 1e300).LevelOf(1e300));
    }

    private static PlotDrawing Draw(PlotSettings settings, double[] x, double[] y, string[]? color = null) => PlotDrawer.Draw(
        new(Numbers("x", x), Numbers("y", y), color is null ? null : ColumnReader.Read("color", typeof(string), [.. color]), []), settings);

    private static PlotColumn Numbers(string name, double[] values) => ColumnReader.Read(name, typeof(double), [.. values.Cast<object?>()]);

    private static string Text(PlotSeries series) => string.Join(' ', series.Points.Select(point => FormattableString.Invariant($"{point.X}:{point.Y}")));
}

namespace Interfaces.Plots;

/// <summary>Takes points away that would not be seen.</summary>
internal static class Thinning
{
    /// <summary>
    /// Thins a line. Of each of many equal stretches of the axis the first, the lowest, the highest and the last point
    /// stay, so that what is drawn covers the same places as the whole line: no peak is lost. Gaps stay.
    /// </summary>
    /// <param name="points">The points, in the order of x.</param>
    /// <param name="scale">The axis.</param>
    /// <param name="most">How many points may stay.</param>
    public static IReadOnlyList<PlotPoint> Line(IReadOnlyList<PlotPoint> points, PlotScale scale, int most)
    {
        if (points.Count <= most)
            return points;
        var stretches = Math.Max(1, most / 5);
        var kept = new List<PlotPoint>(most);
        for (var from = 0; from < points.Count;)
        {
            var stretch = StretchOf(points[from].X, scale, stretches);
            var to = from;
            while (to < points.Count && StretchOf(points[to].X, scale, stretches) == stretch)
                to++;
            kept.AddRange(Extremes(points, from, to).Select(index => points[index]));
            from = to;
        }

        return kept;
    }

    /// <summary>Thins a cloud. Where points lie on one another the first stays: of each cell of a grid, the finest that leaves few enough.</summary>
    public static IReadOnlyList<PlotPoint> Cloud(IReadOnlyList<PlotPoint> points, PlotScale x, PlotScale y, int most)
    {
        var kept = points;
        for (var cells = 512; kept.Count > most && cells >= 1; cells /= 2)
        {
            var taken = new HashSet<(int, int)>();
            kept = [.. points.Where(point => taken.Add(((int)(x.Share(point.X) * cells), (int)(y.Share(point.Y) * cells))))];
        }

        return kept;
    }

    private static int StretchOf(double x, PlotScale scale, int stretches) => (int)Math.Clamp(Math.Floor(scale.Share(x) * stretches), -1, stretches);

    private static IEnumerable<int> Extremes(IReadOnlyList<PlotPoint> points, int from, int to)
    {
        int? lowest = null, highest = null, gap = null;
        for (var index = from; index < to; index++)
        {
            if (double.IsNaN(points[index].Y))
                gap = index;
            else
            {
                lowest = lowest is { } low && points[low].Y <= points[index].Y ? low : index;
                highest = highest is { } high && points[high].Y >= points[index].Y ? high : index;
            }
        }

        return new[] { from, lowest, highest, gap, to - 1 }.OfType<int>().Distinct().Order();
    }
}

namespace Interfaces.Plots;

/// <summary>Gives bars their places: on one another, or side by side.</summary>
/// <param name="stacked">Whether the bars of several series stand on one another.</param>
internal sealed class BarLayout(bool stacked)
{
    // The share of a place that bars take; the rest is between them.
    private const double Filled = 0.86;

    public IReadOnlyList<IReadOnlyList<PlotBar>> Of(IReadOnlyList<PlotSeries> series)
    {
        var width = Width(series);
        var heights = new Dictionary<(double, bool), double>();
        return [.. series.Select((one, place) => (IReadOnlyList<PlotBar>)[.. one.Points.Select(point => Bar(point, place, series.Count, width, heights))])];
    }

    private PlotBar Bar(PlotPoint point, int place, int count, double width, Dictionary<(double, bool), double> heights)
    {
        var whole = point.End > point.X ? point.End - point.X : width;
        var from = (point.End > point.X ? point.X : point.X - width / 2) + whole * (1 - Filled) / 2;
        var share = whole * Filled / (stacked ? 1 : count);
        var left = from + (stacked ? 0 : share * place);
        if (!stacked)
            return new(point, left, left + share, 0, point.Y);

        // What goes down is stacked by itself.
        var key = (point.X, point.Y < 0);
        var bottom = heights.GetValueOrDefault(key);
        heights[key] = bottom + point.Y;
        return new(point, left, left + share, bottom, bottom + point.Y);
    }

    /// <summary>The width of a place: the distance between the two that are nearest to each other.</summary>
    private static double Width(IReadOnlyList<PlotSeries> series)
    {
        var places = series.SelectMany(one => one.Points).Select(point => point.X).Distinct().Order().ToList();
        var width = places.Zip(places.Skip(1), (left, right) => right - left).DefaultIfEmpty(1).Min();
        return double.IsFinite(width) ? width : 1;
    }
}

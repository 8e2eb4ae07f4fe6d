using System.Globalization;

namespace Interfaces.Plots;

/// <summary>Works out everything about a plot but its markup.</summary>
internal sealed class PlotDrawer
{
    private const int XTickCount = 9;
    private const int TimeTickCount = 12;
    private const int YTickCount = 5;

    private readonly PlotData _data;
    private readonly PlotSettings _settings;
    private readonly List<string> _notes = [];

    private PlotDrawer(PlotData data, PlotSettings settings) => (_data, _settings) = (data, settings);

    public static PlotDrawing Draw(PlotData data, PlotSettings settings)
    {
        data = CategoryOrder.Of(data, settings.Sort);
        // A line or a bar has one color, not many shades.
        if (data.Color is { Kind: not ColumnKind.Category } color && settings.Mark != PlotMark.Point)
            data = data with { Color = color.AsCategories(new AxisText(color, null, settings.Zone).Plain) };
        return new PlotDrawer(data, settings).Draw();
    }

    private PlotDrawing Draw()
    {
        var builder = new SeriesBuilder(_data, _settings);
        var series = builder.Build();
        Note(builder);
        series = _settings.Mark == PlotMark.Bar ? Fewer(series) : series;
        var bars = _settings.Mark == PlotMark.Bar ? new BarLayout(_settings.Stacked).Of(series) : [];
        var x = XScale(series, bars);
        if (XLimits is not null)
            (series, bars) = Within(series, bars, x);
        var y = YScale(series, bars, x);
        var xText = new AxisText(_data.X, _settings.XFormat, _settings.Zone);
        var yText = new AxisText(_data.Y ?? PlotColumn.Missing("Count", 0), _settings.YFormat, _settings.Zone);
        return new PlotDrawing(Thin(series, x, y), x, y)
        {
            Data = _data,
            Settings = _settings,
            Bars = bars,
            XTicks = series.Count == 0 && XLimits is null ? [] : XTicks(x, xText),
            YTicks = NumberTicks.Of(y.From, y.To, YTickCount, yText.Format),
            XText = xText,
            YText = yText,
            Colors = _data.Color is { } color ? ColorScale.Of(color) : null,
            Notes = _notes,
        };
    }

    private AxisRange? XLimits => _data.X.Kind == ColumnKind.Category ? null : _settings.XLim;

    private void Note(SeriesBuilder builder)
    {
        if (builder.Omitted > 0)
            _notes.Add(Text($"{builder.Omitted:N0} of {_data.Rows:N0} rows have no number to draw."));
        if (builder.SeriesCount > SeriesBuilder.MaxSeries)
            _notes.Add(Text($"Only the first {SeriesBuilder.MaxSeries} of {builder.SeriesCount:N0} colors are drawn."));
    }

    private IReadOnlyList<PlotSeries> Fewer(IReadOnlyList<PlotSeries> series)
    {
        var places = series.SelectMany(one => one.Points).Select(point => point.X).Distinct().Order().ToList();
        var most = Math.Max(1, _settings.MaxPoints / Math.Max(1, series.Count));
        if (places.Count <= most)
            return series;
        _notes.Add(Text($"Only the first {most:N0} of {places.Count:N0} places on the x axis are drawn; wider bins would show all."));
        return [.. series.Select(one => one with { Points = [.. one.Points.Where(point => point.X < places[most])] })];
    }

    private PlotScale XScale(IReadOnlyList<PlotSeries> series, IReadOnlyList<IReadOnlyList<PlotBar>> bars)
    {
        if (_data.X.Kind == ColumnKind.Category)
            return new(-0.5, Math.Max(1, _data.X.Categories.Count) - 0.5);
        if (XLimits is { } limits)
            return new(limits.From, limits.To);
        if (series.Count == 0)
            return new(0, 1);
        if (bars.Count > 0)
            return PlotScale.Over(bars.SelectMany(one => one).Min(bar => Math.Min(bar.Left, bar.Point.X)), bars.SelectMany(one => one).Max(bar => Math.Max(bar.Right, bar.Point.End)));
        var scale = PlotScale.Over(series.Min(one => one.Points.Min(point => point.X)), series.Max(one => one.Points.Max(point => point.X)));
        return _settings.Mark == PlotMark.Point && _data.X.Kind == ColumnKind.Number ? NumberTicks.Nice(scale, XTickCount) : scale;
    }

    // A line goes on to the next point outside.
    private (IReadOnlyList<PlotSeries> Series, IReadOnlyList<IReadOnlyList<PlotBar>> Bars) Within(IReadOnlyList<PlotSeries> series, IReadOnlyList<IReadOnlyList<PlotBar>> bars, PlotScale x)
    {
        if (bars.Count > 0)
        {
            var seen = bars.Select(one => (IReadOnlyList<PlotBar>)[.. one.Where(bar => bar.Right > x.From && bar.Left < x.To)]).ToList();
            return ([.. series.Select((one, place) => one with { Points = [.. seen[place].Select(bar => bar.Point)] })], seen);
        }

        return ([.. series.Select(one => one with { Points = Near(one.Points, x) }).Where(one => one.Points.Count > 0)], bars);
    }

    private List<PlotPoint> Near(IReadOnlyList<PlotPoint> points, PlotScale x)
    {
        var near = new List<PlotPoint>();
        for (var index = 0; index < points.Count; index++)
        {
            var isNear = Contains(x, points[index]) || (_settings.Mark == PlotMark.Line && (
                (index + 1 < points.Count && points[index].X < x.From && points[index + 1].X >= x.From) || (index > 0 && points[index].X > x.To && points[index - 1].X <= x.To)));
            if (isNear)
                near.Add(points[index]);
        }

        return near;
    }

    private static bool Contains(PlotScale x, PlotPoint point) => point.X >= x.From && point.X <= x.To;

    private PlotScale YScale(IReadOnlyList<PlotSeries> series, IReadOnlyList<IReadOnlyList<PlotBar>> bars, PlotScale x)
    {
        if (_settings.YLim is { } limits)
            return new(limits.From, limits.To);
        var values = bars.Count > 0
            ? bars.SelectMany(one => one).SelectMany(bar => new[] { bar.Bottom, bar.Top }).Append(0)
            : Finite(series.SelectMany(one => one.Points.Where(point => Contains(x, point))));
        // Where only a line between two points outside is seen, these count.
        var seen = values.DefaultIfEmpty(double.NaN).ToList();
        if (double.IsNaN(seen[0]))
            seen = [.. Finite(series.SelectMany(one => one.Points)).DefaultIfEmpty(0.5)];
        return NumberTicks.Nice(PlotScale.Over(seen.Min(), seen.Max()), YTickCount);
    }

    private static IEnumerable<double> Finite(IEnumerable<PlotPoint> points) => points.Select(point => point.Y).Where(double.IsFinite);

    private IReadOnlyList<PlotSeries> Thin(IReadOnlyList<PlotSeries> series, PlotScale x, PlotScale y)
    {
        var all = series.Sum(one => one.Points.Count);
        if (_settings.Mark == PlotMark.Bar || all <= _settings.MaxPoints)
            return series;
        // Each series has a share as large as it is, and enough of it to be seen.
        IReadOnlyList<PlotSeries> thin = [.. series.Select(one => one with
        {
            Points = Math.Max(20, (int)((long)_settings.MaxPoints * one.Points.Count / all)) is var most && _settings.Mark == PlotMark.Line
                ? Thinning.Line(one.Points, x, most)
                : Thinning.Cloud(one.Points, x, y, most),
        })];
        _notes.Add(Text($"Drawn with {thin.Sum(one => one.Points.Count):N0} of {all:N0} points{(_data.X.Kind == ColumnKind.Category ? "" : "; select a stretch to see more of it")}."));
        return thin;
    }

    private IReadOnlyList<AxisTick> XTicks(PlotScale x, AxisText text) => _data.X.Kind switch
    {
        ColumnKind.Category => [.. _data.X.Categories.Select((name, place) => new AxisTick(place, name))],
        ColumnKind.Time => TimeTicks.Of(x.From, x.To, TimeTickCount, text.Format, text.Calendar),
        _ => NumberTicks.Of(x.From, x.To, XTickCount, text.Format),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

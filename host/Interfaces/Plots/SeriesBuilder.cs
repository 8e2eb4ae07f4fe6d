namespace Interfaces.Plots;

/// <summary>Makes series out of rows: bins them, aggregates what has the same place, and puts it in order.</summary>
internal sealed class SeriesBuilder(PlotData data, PlotSettings settings)
{
    /// <summary>How many series are drawn at most.</summary>
    public const int MaxSeries = 50;

    private readonly Calendar _calendar = data.X.IsZoned ? new(settings.Zone) : Calendar.Plain;

    /// <summary>How many rows had no number to draw.</summary>
    public int Omitted { get; private set; }

    /// <summary>How many series there are; no more than <see cref="MaxSeries"/> are made.</summary>
    public int SeriesCount { get; private set; } = 1;

    public IReadOnlyList<PlotSeries> Build()
    {
        var groups = Groups();
        return [.. groups.Select((rows, place) => new PlotSeries(NameOf(place), place, Points(rows))).Where(series => series.Points.Count > 0)];
    }

    private string NameOf(int place) => data.Color is { Kind: ColumnKind.Category } color ? color.Categories[place] : "";

    private List<int>[] Groups()
    {
        var color = data.Color;
        var scale = color is null ? null : ColorScale.Of(color);
        SeriesCount = color is null ? 1 : scale is null ? color.Categories.Count : ColorScale.Levels;
        var groups = new List<int>[Math.Min(SeriesCount, MaxSeries)];
        for (var place = 0; place < groups.Length; place++)
            groups[place] = [];
        for (var row = 0; row < data.Rows; row++)
        {
            var value = color is null ? 0 : color.Values[row];
            if (!double.IsFinite(value) || !double.IsFinite(data.X.Values[row]))
                Omitted++;
            else if ((scale?.LevelOf(value) ?? (int)value) is var place && place < groups.Length)
                groups[place].Add(row);
        }

        return groups;
    }

    private List<PlotPoint> Points(List<int> rows)
    {
        var points = settings.EffectiveAggregate is { } aggregate ? Aggregated(rows, aggregate) : Plain(rows);
        // The order of rows with the same place stays.
        return settings.Mark == PlotMark.Point && settings.EffectiveAggregate is null ? points : [.. points.OrderBy(point => point.X)];
    }

    private List<PlotPoint> Plain(List<int> rows)
    {
        var points = new List<PlotPoint>(rows.Count);
        foreach (var row in rows)
        {
            var y = data.Y?.Values[row] ?? double.NaN;
            if (!double.IsFinite(y))
                Omitted++;
            // A line has a gap where there is no number.
            if (double.IsFinite(y) || settings.Mark == PlotMark.Line)
                points.Add(new(data.X.Values[row], data.X.Values[row], y, row));
        }

        return points;
    }

    private List<PlotPoint> Aggregated(List<int> rows, Aggregate aggregate)
    {
        var groups = new Dictionary<double, (List<double> Values, int Rows)>();
        foreach (var row in rows)
        {
            var place = Start(data.X.Values[row]);
            var (values, count) = groups.TryGetValue(place, out var group) ? group : ([], 0);
            var y = data.Y?.Values[row] ?? 0;
            if (double.IsFinite(y))
                values.Add(y);
            else if (aggregate != Aggregate.Count)
                Omitted++;
            groups[place] = (values, count + 1);
        }

        var points = new List<PlotPoint>(groups.Count);
        foreach (var (place, (values, count)) in groups)
        {
            var y = Aggregation.Of(aggregate, values, count);
            if (Math.Abs(y) <= PlotColumn.MaxNumber)
                points.Add(new(place, End(place), y, -1));
            else if (!double.IsNaN(y))
                Omitted += values.Count;
        }

        return points;
    }

    private double Start(double x) => settings.XBin switch
    {
        { Step: { } step } when data.X.Kind == ColumnKind.Time => step.Floor(x, _calendar),
        { Step: null, Size: var size } when data.X.Kind == ColumnKind.Number => NumberBins.Start(x, size),
        _ => x,
    };

    private double End(double start) => settings.XBin switch
    {
        { Step: { } step } when data.X.Kind == ColumnKind.Time => step.Next(start, _calendar),
        { Step: null, Size: var size } when data.X.Kind == ColumnKind.Number => start + size,
        _ => start,
    };
}

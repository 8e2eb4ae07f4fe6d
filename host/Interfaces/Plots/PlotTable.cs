using System.Globalization;

namespace Interfaces.Plots;

/// <summary>What is drawn as a table, to be read instead.</summary>
internal static class PlotTable
{
    /// <summary>How many points the table has at most.</summary>
    public const int MaxRows = 100;

    public static Markup Of(PlotDrawing drawing, PlotTexts texts)
    {
        var points = drawing.Series.SelectMany(series => series.Points.Where(point => double.IsFinite(point.Y)).Select(point => (series, point))).ToList();
        var head = drawing.Data.Color is null ? Markup.Empty : Markup.Of($"""<th scope="col">{texts.Color}</th>""");
        return Markup.Of($"""
            <details class="data"><summary>Data</summary>{More(points.Count)}<div class="scroll" tabindex="0" role="group" aria-label="Data of {texts.Name}"><table><thead><tr>{head}<th scope="col">{texts.X}</th><th scope="col">{texts.Y}</th></tr></thead><tbody>{points.Take(MaxRows).Select(pair => Row(drawing, pair.series, pair.point))}</tbody></table></div></details>
            """);
    }

    private static Markup Row(PlotDrawing drawing, PlotSeries series, PlotPoint point)
    {
        var color = drawing.Data.Color is null ? Markup.Empty : Markup.Of($"<td>{Color(drawing, series, point)}</td>");
        return Markup.Of($"<tr>{color}<td>{drawing.XText.Of(point.X)}</td><td>{drawing.YText.Of(point.Y)}</td></tr>");
    }

    private static string Color(PlotDrawing drawing, PlotSeries series, PlotPoint point) =>
        drawing.Colors is null ? series.Name : point.Row < 0 ? "" : PlotSummary.Color(drawing, drawing.Data.Color!.Values[point.Row]);

    private static Markup More(int count) => count <= MaxRows ? Markup.Empty
        : Markup.Of($"<p>{string.Create(CultureInfo.InvariantCulture, $"The first {MaxRows} of {count:N0}. The CSV export has all.")}</p>");
}

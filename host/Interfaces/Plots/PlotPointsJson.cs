using System.Text.Json;

namespace Interfaces.Plots;

/// <summary>The values of what is drawn, in the order of the paths: what the page shows at a point, and exports.</summary>
internal static class PlotPointsJson
{
    public static Markup Of(PlotDrawing drawing, PlotTexts texts)
    {
        var names = drawing.ShowsRows ? drawing.Data.Details : [];
        var details = names.Select(column => (Column: column, Text: new AxisText(column, null, drawing.Settings.Zone))).ToList();
        var json = JsonSerializer.Serialize(new
        {
            x = texts.X,
            y = texts.Y,
            color = texts.Color,
            tooltip = texts.ShowsTooltip,
            details = details.Select(detail => detail.Column.Name),
            series = drawing.Series.Select(series => Series(drawing, series, details)),
        });
        // The default encoder escapes < and &, so the JSON cannot end the element that it stands in.
        return Markup.Trusted(json);
    }

    private static object Series(PlotDrawing drawing, PlotSeries series, List<(PlotColumn Column, AxisText Text)> details)
    {
        var points = series.Points.Where(point => double.IsFinite(point.Y)).ToList();
        return new
        {
            name = series.Name,
            x = points.Select(point => X(drawing, point)),
            y = points.Select(point => point.Y),
            shownX = drawing.XText.Format is not null ? points.Select(point => drawing.XText.Of(point.X)) : null,
            shownY = drawing.YText.Format is not null ? points.Select(point => drawing.YText.Of(point.Y)) : null,
            details = details.Select(detail => points.Select(point => detail.Text.Plain(detail.Column.Values[point.Row]))),
        };
    }

    private static object X(PlotDrawing drawing, PlotPoint point) =>
        drawing.Data.X.Kind == ColumnKind.Number ? point.X : drawing.XText.Plain(point.X);
}

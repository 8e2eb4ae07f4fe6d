using System.Globalization;

namespace Interfaces.Plots;

/// <summary>Says in a sentence or two what a plot shows.</summary>
internal static class PlotSummary
{
    private const int MaxNames = 8;

    public static string Of(PlotDrawing drawing, PlotTexts texts)
    {
        var kind = drawing.Settings.Mark switch { PlotMark.Line => "Line plot", PlotMark.Bar => "Bar plot", _ => "Scatter plot" };
        var about = $"{kind} of {texts.Y} by {texts.X}";
        if (drawing.IsEmpty)
            return about + ". It has no data.";
        var ys = drawing.Series.SelectMany(one => one.Points).Select(point => point.Y).Where(double.IsFinite).DefaultIfEmpty(0).ToList();
        return $"{about}{Series(drawing, texts)}. {Points(drawing)}. {X(drawing, texts)}; {texts.Y} from {drawing.YText.Of(ys.Min())} to {drawing.YText.Of(ys.Max())}.";
    }

    private static string Series(PlotDrawing drawing, PlotTexts texts)
    {
        if (drawing.Colors is { } colors)
            return $", colored by {texts.Color} from {Color(drawing, colors.From)} to {Color(drawing, colors.To)}";
        var names = drawing.Series.Select(one => one.Name).Where(name => name.Length > 0).ToList();
        return names.Count == 0 ? "" : $", colored by {texts.Color}: {string.Join(", ", names.Take(MaxNames))}{(names.Count > MaxNames ? $" and {names.Count - MaxNames} more" : "")}";
    }

    public static string Color(PlotDrawing drawing, double value) => new AxisText(drawing.Data.Color!, null, drawing.Settings.Zone).Of(value);

    private static string Points(PlotDrawing drawing)
    {
        var count = drawing.Series.Sum(one => one.Points.Count(point => double.IsFinite(point.Y)));
        var noun = drawing.Settings.Mark == PlotMark.Bar ? "bar" : "point";
        return string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
    }

    private static string X(PlotDrawing drawing, PlotTexts texts)
    {
        if (drawing.Data.X.Kind == ColumnKind.Category)
            return drawing.Data.X.Categories is { Count: <= MaxNames } names ? $"{texts.X}: {string.Join(", ", names)}" : $"{drawing.Data.X.Categories.Count} values of {texts.X}";
        var points = drawing.Series.SelectMany(one => one.Points);
        return $"{texts.X} from {drawing.XText.Of(points.Min(point => point.X))} to {drawing.XText.Of(points.Max(point => point.X))}";
    }
}

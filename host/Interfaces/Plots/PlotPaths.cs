using System.Globalization;
using System.Text;

namespace Interfaces.Plots;

/// <summary>
/// Writes what is drawn as SVG paths. Their coordinates go from 0 to 10,000, and the browser stretches them to the size
/// that there is; strokes are not stretched, so a point is a stroke without a length and stays round.
/// </summary>
internal static class PlotPaths
{
    /// <summary>Points: each a stroke without a length.</summary>
    public static string Points(PlotDrawing drawing, PlotSeries series)
    {
        var path = new StringBuilder();
        foreach (var point in series.Points)
            path.Append(CultureInfo.InvariantCulture, $"M{drawing.X.At(point.X)} {drawing.Y.Up(point.Y)}h0");
        return path.ToString();
    }

    /// <summary>A line, with gaps where there is no number.</summary>
    public static string Line(PlotDrawing drawing, PlotSeries series)
    {
        var path = new StringBuilder();
        var length = 0;
        foreach (var point in series.Points)
        {
            if (double.IsNaN(point.Y))
            {
                End(path, length);
                length = 0;
                continue;
            }

            path.Append(CultureInfo.InvariantCulture, $"{(length++ == 0 ? 'M' : 'L')}{drawing.X.At(point.X)} {drawing.Y.Up(point.Y)}");
        }

        End(path, length);
        return path.ToString();
    }

    /// <summary>Bars: each begins at the left of its end that shows the number.</summary>
    public static string Bars(PlotDrawing drawing, IReadOnlyList<PlotBar> bars)
    {
        var path = new StringBuilder();
        foreach (var bar in bars)
            path.Append(CultureInfo.InvariantCulture, $"M{drawing.X.At(bar.Left)} {drawing.Y.Up(bar.Top)}H{drawing.X.At(bar.Right)}V{drawing.Y.Up(bar.Bottom)}H{drawing.X.At(bar.Left)}Z");
        return path.ToString();
    }

    /// <summary>Lines across at the ticks of the y axis.</summary>
    public static string Grid(PlotDrawing drawing)
    {
        var path = new StringBuilder();
        foreach (var tick in drawing.YTicks)
            path.Append(CultureInfo.InvariantCulture, $"M0 {drawing.Y.Up(tick.Value)}H{PlotScale.Units}");
        return path.ToString();
    }

    // A point alone between two gaps is seen as a dot.
    private static void End(StringBuilder path, int length)
    {
        if (length == 1)
            path.Append("h0");
    }
}

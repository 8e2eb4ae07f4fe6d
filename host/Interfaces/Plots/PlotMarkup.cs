using System.Globalization;

namespace Interfaces.Plots;

/// <summary>Writes a plot as HTML, with the drawing as SVG inside.</summary>
internal sealed class PlotMarkup(PlotDrawing drawing, PlotTexts texts)
{
    // From here on the colors of the palette come again, with dashes.
    private const int PaletteColors = 8;

    /// <summary>Writes it.</summary>
    /// <param name="attributes">Attributes of the outermost element.</param>
    public Markup Write(Markup attributes) => Markup.Of($"""
        <native-plot class="plot" data-kind="{drawing.Data.X.Kind.ToString().ToLowerInvariant()}" data-from="{Number(drawing.X.From)}" data-to="{Number(drawing.X.To)}" data-name="{texts.Name}"{attributes}>{Line("plot-title", texts.Title)}{Legend}<div class="frame" style="--height:{texts.Height}px">{AxisMarkup.Y(drawing)}<div class="y-title" aria-hidden="true">{texts.Y}</div><div class="area" role="img" aria-label="{PlotSummary.Of(drawing, texts)}">{Drawing}{Empty}</div>{AxisMarkup.X(drawing)}<div class="x-title" aria-hidden="true">{texts.X}</div></div>{Line("caption", texts.Caption)}{drawing.Notes.Select(note => Line("note", note))}{PlotTable.Of(drawing, texts)}<script type="application/json" class="points">{PlotPointsJson.Of(drawing, texts)}</script></native-plot>
        """);

    private Markup Drawing => Markup.Of($"""
        <svg viewBox="0 0 10000 10000" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="grid" d="{PlotPaths.Grid(drawing)}"/>{Zero}{drawing.Series.Select(Series)}</svg>
        """);

    private Markup Empty => drawing.IsEmpty ? Markup.Of($"""<p class="empty">No data</p>""") : Markup.Empty;

    // Bars that go down hang from a line.
    private Markup Zero => drawing.Y.From < 0 && drawing.Y.To > 0 ? Markup.Of($"""<path class="zero" d="M0 {drawing.Y.Up(0)}H{PlotScale.Units}"/>""") : Markup.Empty;

    private Markup Series(PlotSeries series, int place)
    {
        var (kind, path) = drawing.Settings.Mark switch
        {
            PlotMark.Line => ("line", PlotPaths.Line(drawing, series)),
            PlotMark.Bar => ("bars", PlotPaths.Bars(drawing, drawing.Bars[place])),
            _ => ("dots", PlotPaths.Points(drawing, series)),
        };
        return Markup.Of($"""<path class="mark {kind} {Color(series.Place)}"{Own(series.Name)} d="{path}"/>""");
    }

    private Markup Legend
    {
        get
        {
            if (drawing.Data.Color is null || drawing.IsEmpty)
                return Markup.Empty;
            if (drawing.Colors is { } colors)
                return Markup.Of($"""<div class="legend shades"><span class="of">{texts.Color}</span><span>{PlotSummary.Color(drawing, colors.From)}</span><span class="bar" aria-hidden="true">{Enumerable.Range(0, ColorScale.Levels).Select(level => Markup.Of($"""<i class="{Color(level)}"></i>"""))}</span><span>{PlotSummary.Color(drawing, colors.To)}</span></div>""");
            var shown = drawing.Series.Where(series => texts.ColorsInLegend?.Contains(series.Name) ?? true);
            return Markup.Of($"""<div class="legend"><span class="of">{texts.Color}</span><ul>{shown.Select(series => Markup.Of($"""<li><i class="{Color(series.Place)}"{Own(series.Name)}></i>{series.Name}</li>"""))}</ul></div>""");
        }
    }

    private string Color(int place) => drawing.Colors is not null ? $"shade-{place + 1}"
        : $"color-{place % PaletteColors + 1}" + (place >= PaletteColors ? " again" : "");

    private Markup Own(string name) => texts.ColorMap.TryGetValue(name, out var color) ? Markup.Attribute("style", $"--color:{color}") : Markup.Empty;

    private static Markup Line(string kind, string? text) => string.IsNullOrEmpty(text) ? Markup.Empty : Markup.Of($"""<p class="{kind}">{text}</p>""");

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}

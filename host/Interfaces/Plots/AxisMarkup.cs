using System.Globalization;

namespace Interfaces.Plots;

/// <summary>Writes the labels of axes. They are text of the page, so that they keep their size whatever the drawing's is.</summary>
internal static class AxisMarkup
{
    private const int MaxLabel = 28;

    // What a letter and the room between two labels take, in CSS pixels.
    private const double Letter = 6.6;
    private const int Room = 14;
    private const int Line = 18;

    // The widths that the style sheet knows, in hundreds of pixels.
    private static readonly int[] Widths = [3, 4, 5, 6, 8, 10, 14, 20];

    public static Markup Y(PlotDrawing drawing)
    {
        var longest = drawing.YTicks.Select(tick => tick.Label.Length).DefaultIfEmpty(1).Max();
        var angle = drawing.Settings.YLabelAngle is { } degrees ? string.Create(CultureInfo.InvariantCulture, $"--angle:{-degrees}deg;") : "";
        return Markup.Of($"""
            <div class="y-axis{(angle.Length > 0 ? " turned" : "")}" style="--chars:{Math.Min(longest, MaxLabel)};{angle}" aria-hidden="true">{drawing.YTicks.Select(tick => Markup.Of($"""<span style="--at:{Percent(1 - drawing.Y.Share(tick.Value))}%">{Short(tick.Label)}</span>"""))}</div>
            """);
    }

    public static Markup X(PlotDrawing drawing)
    {
        var ticks = drawing.XTicks;
        var longest = ticks.Select(tick => Math.Min(MaxLabel, Math.Max(tick.Label.Length, tick.Context?.Length ?? 0))).DefaultIfEmpty(1).Max();
        var side = ticks.Count * (longest * Letter + Room);
        var turnedAlways = drawing.Settings.XLabelAngle is not null and not 0;
        var turns = drawing.Settings.XLabelAngle is null && drawing.Data.X.Kind == ColumnKind.Category;
        var angle = drawing.Settings.XLabelAngle ?? -45;
        var deep = Math.Abs(Math.Sin(angle * Math.PI / 180)) * longest * Letter + 22;
        var needed = turns || turnedAlways ? ticks.Count * Line : side;
        return Markup.Of($"""
            <div class="x-axis{(turnedAlways ? " turned" : "")}{(angle > 0 ? " down" : "")}"{(turns ? Markup.Attribute("data-turn", Width(side)) : Markup.Empty)} style="--deep:{Percent(deep / 100)}px;--angle:{angle}deg" aria-hidden="true">{ticks.Select((tick, place) => X(drawing, tick, place, needed))}</div>
            """);
    }

    private static Markup X(PlotDrawing drawing, AxisTick tick, int place, double needed)
    {
        // Where it is narrow every second label is left out, then every fourth …
        var stride = place == 0 ? 1 << 20 : place & -place;
        var context = tick.Context is null ? Markup.Empty : Markup.Of($"<small>{tick.Context}</small>");
        var title = Markup.Attribute("title", tick.Label.Length > MaxLabel ? tick.Label : null);
        return Markup.Of($"""<span style="--at:{Percent(drawing.X.Share(tick.Value))}%"{Markup.Attribute("data-from", Width(needed / stride))}{title}>{Short(tick.Label)}{context}</span>""");
    }

    /// <summary>The narrowest known width that is enough; none where the narrowest page is.</summary>
    private static string? Width(double pixels)
    {
        if (pixels <= 240)
            return null;
        var known = Array.Find(Widths, width => width * 100 >= pixels);
        return (known == 0 ? Widths[^1] : known).ToString(CultureInfo.InvariantCulture);
    }

    private static string Short(string label) => label.Length <= MaxLabel ? label : label[..(MaxLabel - 1)] + "…";

    private static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture);
}

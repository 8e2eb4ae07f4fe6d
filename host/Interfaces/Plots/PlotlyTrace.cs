using System.Collections.Frozen;
using System.Text.Json;

namespace Interfaces.Plots;

/// <summary>Which traces of Plotly a page draws.</summary>
internal static class PlotlyTrace
{
    private static readonly FrozenSet<string> Drawn = FrozenSet.ToFrozenSet(
    [
        "bar", "barpolar", "box", "candlestick", "carpet", "cone", "contour", "contourcarpet", "funnel", "funnelarea", "heatmap",
        "histogram", "histogram2d", "histogram2dcontour", "icicle", "image", "indicator", "isosurface", "mesh3d", "ohlc", "parcats",
        "parcoords", "pie", "sankey", "scatter", "scatter3d", "scattercarpet", "scattergl", "scatterpolar", "scatterpolargl",
        "scattersmith", "scatterternary", "splom", "streamtube", "sunburst", "surface", "table", "treemap", "violin", "volume", "waterfall",
    ]);

    // Their coastlines and tiles come from other addresses.
    private static readonly FrozenSet<string> Maps = FrozenSet.ToFrozenSet(
    [
        "choropleth", "choroplethmap", "choroplethmapbox", "densitymap", "densitymapbox", "scattergeo", "scattermap", "scattermapbox",
    ]);

    /// <summary>Finds out whether a trace can be drawn. One that says no type is a scatter.</summary>
    /// <exception cref="ArgumentException">It cannot.</exception>
    public static void Check(JsonElement trace)
    {
        if (trace.ValueKind != JsonValueKind.Object)
            throw new ArgumentException("The data of a figure is a list of traces, which are objects.", nameof(trace));
        if (!trace.TryGetProperty("type", out var json) || json.ValueKind == JsonValueKind.Null)
            return;
        var type = JsonText.Read(json) ?? throw new ArgumentException("The type of a trace is a text.", nameof(trace));
        if (Maps.Contains(type))
            throw new ArgumentException($"A trace of type {type} is drawn on a map, which would come from another address, and pages load nothing from elsewhere.", nameof(trace));
        if (!Drawn.Contains(type))
            throw new ArgumentException($"There is no trace of type {Shown(type)}. There are {string.Join(", ", Drawn.Order(StringComparer.Ordinal))}.", nameof(trace));
    }

    private static string Shown(string type) => type.Length <= 40 ? type : type[..40] + "…";
}

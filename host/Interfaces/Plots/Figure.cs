using System.Text.Json;

namespace Interfaces.Plots;

/// <summary>What a <see cref="Plot"/> shows.</summary>
internal abstract record Figure
{
    private Figure()
    {
    }

    /// <summary>A specification of Vega-Lite, which the page draws.</summary>
    /// <param name="Json">The specification.</param>
    public sealed record VegaLite(JsonElement Json) : Figure;

    /// <summary>A figure of Plotly, which the page draws.</summary>
    /// <param name="Json">The figure: its traces, its layout, its frames, its configuration.</param>
    public sealed record Plotly(JsonElement Json) : Figure;

    /// <summary>A drawing.</summary>
    /// <param name="Xml">The SVG.</param>
    public sealed record Svg(string Xml) : Figure;

    /// <summary>A picture.</summary>
    /// <param name="File">Its file.</param>
    public sealed record Picture(FileData File) : Figure;
}

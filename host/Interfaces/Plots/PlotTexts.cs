namespace Interfaces.Plots;

/// <summary>What is written around a plot.</summary>
internal sealed record PlotTexts
{
    /// <summary>What the plot is called by those who do not see it.</summary>
    public required string Name { get; init; }

    public string? Title { get; init; }

    public string? Caption { get; init; }

    public required string X { get; init; }

    public required string Y { get; init; }

    public string? Color { get; init; }

    public IReadOnlyDictionary<string, string> ColorMap { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string>? ColorsInLegend { get; init; }

    /// <summary>How high the drawing is, in CSS pixels.</summary>
    public int Height { get; init; }

    /// <summary>Whether values at the axes are shown at a point; details of the row are without them too.</summary>
    public bool ShowsTooltip { get; init; } = true;
}

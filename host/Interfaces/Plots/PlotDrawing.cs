namespace Interfaces.Plots;

/// <summary>A plot made ready to be drawn.</summary>
/// <param name="Series">The series, with the points that are drawn.</param>
/// <param name="X">The x axis.</param>
/// <param name="Y">The y axis.</param>
internal sealed record PlotDrawing(IReadOnlyList<PlotSeries> Series, PlotScale X, PlotScale Y)
{
    public required PlotData Data { get; init; }

    public required PlotSettings Settings { get; init; }

    /// <summary>For each series its bars, where there are bars.</summary>
    public IReadOnlyList<IReadOnlyList<PlotBar>> Bars { get; init; } = [];

    public required IReadOnlyList<AxisTick> XTicks { get; init; }

    public required IReadOnlyList<AxisTick> YTicks { get; init; }

    public required AxisText XText { get; init; }

    public required AxisText YText { get; init; }

    /// <summary>Colors by number, where there are.</summary>
    public ColorScale? Colors { get; init; }

    /// <summary>What a reader must know of what is not drawn.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public bool IsEmpty => Series.Count == 0;

    /// <summary>Whether each point is a row.</summary>
    public bool ShowsRows => Settings.EffectiveAggregate is null;
}

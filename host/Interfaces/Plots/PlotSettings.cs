namespace Interfaces.Plots;

/// <summary>How rows are to be drawn: the properties of a plot, whatever the type of its rows.</summary>
internal sealed record PlotSettings(PlotMark Mark)
{
    public BinWidth? XBin { get; init; }

    public Aggregate? YAggregate { get; init; }

    public PlotSort Sort { get; init; }

    public AxisRange? XLim { get; init; }

    public AxisRange? YLim { get; init; }

    public string? XFormat { get; init; }

    public string? YFormat { get; init; }

    public int? XLabelAngle { get; init; }

    public int? YLabelAngle { get; init; }

    public bool Stacked { get; init; } = true;

    public int MaxPoints { get; init; } = 2_000;

    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>How rows with the same place become one; <see langword="null"/> when each row is drawn.</summary>
    public Aggregate? EffectiveAggregate => YAggregate ?? (XBin is not null || Mark == PlotMark.Bar ? Aggregate.Sum : null);
}

namespace Interfaces.Plots;

/// <summary>What a plot draws.</summary>
internal enum PlotMark
{
    Line,
    Bar,
    Point,
}

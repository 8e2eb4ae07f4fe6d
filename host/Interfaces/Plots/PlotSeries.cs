namespace Interfaces.Plots;

/// <summary>The points of one color.</summary>
/// <param name="Name">The category; empty when there is one series without a name.</param>
/// <param name="Place">The place of its color, from 0.</param>
/// <param name="Points">Its points, in the order of x.</param>
internal sealed record PlotSeries(string Name, int Place, IReadOnlyList<PlotPoint> Points);

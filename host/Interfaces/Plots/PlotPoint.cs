namespace Interfaces.Plots;

/// <summary>One thing that is drawn.</summary>
/// <param name="X">Where it is, or begins.</param>
/// <param name="End">Where it ends; the same as <paramref name="X"/> unless it is a bin.</param>
/// <param name="Y">How high it is; not a number is a gap in a line.</param>
/// <param name="Row">The row it was made from; -1 when there were several.</param>
internal readonly record struct PlotPoint(double X, double End, double Y, int Row);

namespace Interfaces.Plots;

/// <summary>The columns that a plot draws.</summary>
/// <param name="X">Where things are from left to right.</param>
/// <param name="Y">How high they are; <see langword="null"/> where rows are counted.</param>
/// <param name="Color">What tells series apart; <see langword="null"/> for one series.</param>
/// <param name="Details">What is shown of a row beside these.</param>
internal sealed record PlotData(PlotColumn X, PlotColumn? Y, PlotColumn? Color, IReadOnlyList<PlotColumn> Details)
{
    public int Rows => X.Values.Length;
}

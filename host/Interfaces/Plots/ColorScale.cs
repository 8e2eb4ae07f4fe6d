namespace Interfaces.Plots;

/// <summary>Colors for a column of numbers or times: from the lowest to the highest in equal levels.</summary>
/// <param name="From">The lowest.</param>
/// <param name="To">The highest.</param>
internal sealed record ColorScale(double From, double To)
{
    /// <summary>How many colors there are.</summary>
    public const int Levels = 9;

    public static ColorScale? Of(PlotColumn column)
    {
        var values = column.Values.Where(double.IsFinite);
        return column.Kind == ColumnKind.Category || !values.Any() ? null : new(values.Min(), values.Max());
    }

    public int LevelOf(double value) => To > From ? Math.Min(Levels - 1, (int)((value / 2 - From / 2) / (To / 2 - From / 2) * Levels)) : Levels / 2;
}

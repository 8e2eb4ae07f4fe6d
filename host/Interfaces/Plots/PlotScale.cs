namespace Interfaces.Plots;

/// <summary>Puts numbers on an axis of 10,000 units.</summary>
/// <param name="From">The number at the beginning.</param>
/// <param name="To">The number at the end.</param>
internal sealed record PlotScale(double From, double To)
{
    /// <summary>How many units an axis has.</summary>
    public const int Units = 10_000;

    // What lies far outside is drawn as far as it takes for lines to go in the right direction.
    private const double Outside = 100;

    /// <summary>The share of the axis before a number: 0 to 1 on it.</summary>
    public double Share(double value) => (value / 2 - From / 2) / (To / 2 - From / 2);

    /// <summary>The place of a number, from the beginning.</summary>
    public int At(double value) => (int)Math.Round(Math.Clamp(Share(value), -Outside, Outside) * Units);

    /// <summary>The place of a number on an axis that goes up.</summary>
    public int Up(double value) => Units - At(value);

    /// <summary>A scale over numbers, with some room when they are all the same.</summary>
    public static PlotScale Over(double lowest, double highest)
    {
        if (lowest < highest && highest / 2 - lowest / 2 is var half && double.IsFinite(half) && half > 0)
            return new(lowest, highest);
        var room = Math.Max(Math.Abs(lowest) * 0.1, lowest == 0 ? 1 : double.Epsilon * 16);
        return new(lowest - room, lowest + room);
    }
}

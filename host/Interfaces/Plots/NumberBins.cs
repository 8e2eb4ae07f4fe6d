namespace Interfaces.Plots;

/// <summary>Bins of numbers: they begin at multiples of their width.</summary>
internal static class NumberBins
{
    // Three tenths are a little less than three times a tenth, and belong to the bin that they begin all the same.
    private const double Tolerance = 1e-9;

    public static double Start(double value, double width)
    {
        var quotient = value / width;
        if (!double.IsFinite(quotient))
            return value;
        var nearest = Math.Round(quotient);
        var place = Math.Abs(quotient - nearest) <= Tolerance * Math.Max(1, Math.Abs(quotient)) ? nearest : Math.Floor(quotient);
        return place * width;
    }
}

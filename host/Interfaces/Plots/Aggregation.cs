namespace Interfaces.Plots;

/// <summary>Computes aggregates.</summary>
internal static class Aggregation
{
    /// <summary>The aggregate of numbers that are all finite; not a number when there are none to take it of.</summary>
    /// <param name="aggregate">Which.</param>
    /// <param name="values">The numbers; their order may change.</param>
    /// <param name="rows">How many rows there are, those without a number included.</param>
    public static double Of(Aggregate aggregate, List<double> values, int rows) => aggregate switch
    {
        Aggregate.Count => rows,
        _ when values.Count == 0 => double.NaN,
        Aggregate.Sum => values.Sum(),
        Aggregate.Mean => values.Sum() / values.Count,
        Aggregate.Median => Median(values),
        Aggregate.Minimum => values.Min(),
        Aggregate.Maximum => values.Max(),
        _ => throw new ArgumentOutOfRangeException(nameof(aggregate)),
    };

    private static double Median(List<double> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}

namespace Interfaces.Benchmarks.Load;

/// <summary>What most, nearly all and the last of many had to wait.</summary>
internal sealed record Percentiles(double Half, double NinetyNine, double Longest)
{
    public static Percentiles Of(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return new(sorted[sorted.Count / 2], sorted[(int)(sorted.Count * 0.99)], sorted[^1]);
    }

    public override string ToString() => FormattableString.Invariant($"p50 {Half:0.0}, p99 {NinetyNine:0.0}, longest {Longest:0.0}");
}

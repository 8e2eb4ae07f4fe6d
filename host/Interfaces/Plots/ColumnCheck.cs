namespace Interfaces.Plots;

/// <summary>Finds columns that rows do not have, and columns that cannot be drawn.</summary>
internal static class ColumnCheck
{
    /// <summary>What is wrong with a name; <see langword="null"/> when there is such a column, or none can be told.</summary>
    public static string? Problem(string? name, IReadOnlyList<string>? names)
    {
        if (name is null || names is null || names.Contains(name, StringComparer.Ordinal))
            return null;
        return NearestName.Find(name, names) is { } nearest
            ? $"There is no column {name}. Did you mean {nearest}?"
            : $"There is no column {name}. There are: {string.Join(", ", names.Take(20))}.";
    }

    /// <summary>The name, when there is such a column.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static string? Checked(string? name, IReadOnlyList<string>? names, string property) =>
        Problem(name, names) is { } problem ? throw new ArgumentException(problem, property) : name;

    /// <summary>What is wrong with how columns are to be drawn; <see langword="null"/> when nothing is.</summary>
    public static string? Problem(PlotData data, PlotSettings settings)
    {
        if (data.Rows == 0)
            return null;
        if (data.Y is { Kind: not ColumnKind.Number } y)
            return $"{y.Name} holds no numbers, and the y axis needs them. Choose another column, or count rows with YAggregate = Aggregate.Count.";
        return (settings.XBin, data.X.Kind) switch
        {
            (null, _) => null,
            ({ } bin, ColumnKind.Category) => $"{data.X.Name} holds categories, which have no bins of {bin}. Take XBin away.",
            ({ Step: null } bin, ColumnKind.Time) => $"{data.X.Name} holds times, and XBin is the number {bin}. Write it as a text such as \"1h\" or \"1d\".",
            ({ Step: not null } bin, ColumnKind.Number) => $"{data.X.Name} holds numbers, and XBin is the time {bin}. Write it as a number.",
            _ => null,
        };
    }
}

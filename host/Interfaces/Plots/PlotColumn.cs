namespace Interfaces.Plots;

/// <summary>One column of the rows of a plot, as numbers on an axis.</summary>
/// <param name="Name">The name of the column.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Values">A number for each row: the number itself, the time, or the place of the category. Not a number where there is nothing to draw.</param>
/// <param name="Categories">The names of the categories, in order.</param>
internal sealed record PlotColumn(string Name, ColumnKind Kind, double[] Values, IReadOnlyList<string> Categories)
{
    /// <summary>Numbers beyond ±1e300 count as infinite: the width of an axis must be a number too.</summary>
    public const double MaxNumber = 1e300;

    /// <summary>Whether times have a time zone, in which they are shown.</summary>
    public bool IsZoned { get; init; }

    /// <summary>A column of which there is nothing.</summary>
    public static PlotColumn Missing(string name, int rows)
    {
        var values = new double[rows];
        Array.Fill(values, double.NaN);
        return new(name, ColumnKind.Number, values, []);
    }

    /// <summary>The column with its categories in another order.</summary>
    /// <param name="order">The places of the categories, in the new order.</param>
    public PlotColumn Reordered(IReadOnlyList<int> order)
    {
        var places = new double[order.Count];
        for (var place = 0; place < order.Count; place++)
            places[order[place]] = place;
        return this with
        {
            Values = [.. Values.Select(value => double.IsNaN(value) ? value : places[(int)value])],
            Categories = [.. order.Select(place => Categories[place])],
        };
    }

    /// <summary>The column as categories, whatever it is: its distinct values in their order.</summary>
    public PlotColumn AsCategories(Func<double, string> text)
    {
        if (Kind == ColumnKind.Category)
            return this;
        var distinct = Values.Where(value => !double.IsNaN(value)).Distinct().Order().ToList();
        var places = distinct.Select((value, place) => (value, place)).ToDictionary(pair => pair.value, pair => (double)pair.place);
        return new(Name, ColumnKind.Category, [.. Values.Select(value => double.IsNaN(value) ? value : places[value])], [.. distinct.Select(text)]);
    }
}

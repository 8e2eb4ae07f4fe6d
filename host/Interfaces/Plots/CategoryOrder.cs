namespace Interfaces.Plots;

/// <summary>Puts the categories of the x axis in order.</summary>
internal static class CategoryOrder
{
    public static PlotData Of(PlotData data, PlotSort sort)
    {
        if (sort == PlotSort.None || data.X.Kind != ColumnKind.Category)
            return data;
        var names = data.X.Categories;
        var sums = sort is PlotSort.Y or PlotSort.YDescending ? Sums(data) : [];
        var places = Enumerable.Range(0, names.Count);
        return data with
        {
            X = data.X.Reordered([.. sort switch
            {
                PlotSort.X => places.OrderBy(place => names[place], StringComparer.Ordinal),
                PlotSort.XDescending => places.OrderByDescending(place => names[place], StringComparer.Ordinal),
                PlotSort.Y => places.OrderBy(place => sums[place]),
                _ => places.OrderByDescending(place => sums[place]),
            }]),
        };
    }

    private static double[] Sums(PlotData data)
    {
        var sums = new double[data.X.Categories.Count];
        for (var row = 0; row < data.Rows; row++)
        {
            var y = data.Y?.Values[row] ?? 1;
            if (double.IsFinite(data.X.Values[row]) && double.IsFinite(y))
                sums[(int)data.X.Values[row]] += y;
        }

        return sums;
    }
}

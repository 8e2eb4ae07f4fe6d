namespace Interfaces;

/// <summary>Finds which rows are seen in which order, and remembers the orders that were asked for last.</summary>
internal sealed class RowOrders(RowList rows)
{
    private const int MaxRemembered = 4;

    private readonly Lock _lock = new();
    private readonly List<(string Key, Lazy<int[]> Order)> _remembered = [];

    /// <summary>The indexes of the rows, in order; <see langword="null"/> for all as they are.</summary>
    public int[]? Of(TableOrder order, IReadOnlyList<ShownColumn> columns)
    {
        if (order.IsNatural)
            return null;
        var key = order.Key;
        Lazy<int[]> found;
        lock (_lock)
        {
            var index = _remembered.FindIndex(entry => entry.Key == key);
            found = index >= 0 ? _remembered[index].Order : new Lazy<int[]>(() => Find(order, columns));
            if (index >= 0)
                _remembered.RemoveAt(index);
            else if (_remembered.Count == MaxRemembered)
                _remembered.RemoveAt(0);
            _remembered.Add((key, found));
        }

        return found.Value;
    }

    private int[] Find(TableOrder order, IReadOnlyList<ShownColumn> columns)
    {
        var byIndex = columns.ToDictionary(column => column.Index);
        var rules = order.Filters.Select(filter => new CellFilter(byIndex[filter.Column], filter)).ToList();
        var found = new List<int>();
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = rows.Row(row);
            if (rules.TrueForAll(rule => rule.Passes(rows.Shape.Read(cells, rule.Column))) && Matches(cells, order.Search, columns))
                found.Add(row);
        }

        return order.Sort.Count == 0 ? [.. found] : Sorted([.. found], order.Sort);
    }

    private bool Matches(object? row, string search, IReadOnlyList<ShownColumn> columns)
    {
        if (search.Length == 0)
            return true;
        foreach (var column in columns)
        {
            if (column.Text(rows.Shape.Read(row, column.Index)).Contains(search, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private int[] Sorted(int[] found, IReadOnlyList<ColumnSort> sorts)
    {
        // What is compared is read once: reading a property takes longer than comparing.
        var keys = sorts.Select(sort => found.Select(row => rows.Cell(row, sort.Column)).ToArray()).ToList();
        var places = Enumerable.Range(0, found.Length).ToArray();
        Array.Sort(places, (left, right) =>
        {
            for (var index = 0; index < keys.Count; index++)
            {
                var compared = CellComparison.Compare(keys[index][left], keys[index][right], sorts[index].Descending);
                if (compared != 0)
                    return compared;
            }

            return left.CompareTo(right);
        });
        return [.. places.Select(place => found[place])];
    }
}

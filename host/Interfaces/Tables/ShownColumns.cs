namespace Interfaces;

/// <summary>Matches what a script says of columns with the columns that rows have.</summary>
internal static class ShownColumns
{
    /// <summary>How many columns stay in sight at most.</summary>
    public const int MaxPinned = 5;

    /// <summary>The columns in the order in which they are shown, pinned ones first.</summary>
    /// <exception cref="ArgumentException">A setting names no column, or too many columns are pinned.</exception>
    public static IReadOnlyList<ShownColumn> Of(RowShape shape, IReadOnlyList<TableColumn> settings)
    {
        if (settings.Count(column => column.IsPinned) > MaxPinned)
            throw new ArgumentException($"{settings.Count(column => column.IsPinned)} columns are pinned, and at most {MaxPinned} can be.");
        var places = settings.Select((column, index) => column.Name is null ? index : PlaceOf(shape, column.Name)).ToList();
        return [.. shape.Columns
            .Select((source, index) => new ShownColumn(index, source, places.IndexOf(index) is >= 0 and var place ? settings[place] : new TableColumn()))
            .OrderBy(column => !column.Settings.IsPinned)];
    }

    private static int PlaceOf(RowShape shape, string name)
    {
        for (var index = 0; index < shape.Columns.Count; index++)
        {
            if (string.Equals(shape.Columns[index].Name, name, StringComparison.OrdinalIgnoreCase) || shape.Columns[index].Header == name)
                return index;
        }

        var nearest = NearestName.Find(name, shape.Columns.Select(column => column.Name));
        throw new ArgumentException($"There is no column {name}. {(nearest is null ? $"There are {string.Join(", ", shape.Columns.Select(column => column.Name))}." : $"Did you mean {nearest}?")}");
    }
}

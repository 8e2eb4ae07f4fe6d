using System.Text.Json;

namespace Interfaces;

/// <summary>Takes what a visitor changes in a table: all of it or nothing.</summary>
internal sealed class TableEditor(TableComponent table, JsonSerializerOptions options)
{
    private readonly IReadOnlyList<ShownColumn> _columns = table.Shown;

    /// <summary>Makes the table with the changes, or says which cell is wrong.</summary>
    public TableEdited Apply(TableDelta delta)
    {
        var rows = table.List;
        if (delta.Version != rows.Version || delta.Step > rows.Step)
            return TableEdited.Refused(new CellRefusal(null, null, "The table has changed meanwhile. Look at it again, and repeat what you entered last."));

        var styles = table.Styles;
        // What was taken already comes again when an answer was lost on its way.
        foreach (var change in delta.Changes.Skip(rows.Step - delta.Step))
        {
            var (changed, refusal) = Apply(rows, change);
            if (refusal is not null)
                return TableEdited.Refused(refusal);
            (rows, styles) = (changed!, CellStyles.After(styles, change));
        }

        return new TableEdited(ReferenceEquals(rows, table.List) ? table : table.WithEdits(rows, styles), null);
    }

    /// <summary>The first cell that a visitor changed or added and that is not as the rows demand.</summary>
    public static CellRefusal? FindInvalid(RowList rows, IReadOnlyList<ShownColumn> columns)
    {
        if (!rows.Shape.HasValidation)
            return null;
        foreach (var row in rows.Touched)
        {
            if (rows.Shape.Validate(rows.Row(row)) is [var error, ..])
                return CellRefusal.Of(row, columns.FirstOrDefault(column => column.Source.Name == error.Path), error.Message);
        }

        return null;
    }

    private (RowList? Rows, CellRefusal? Refusal) Apply(RowList rows, TableChange change) => change switch
    {
        TableChange.Set set => Set(rows, set),
        TableChange.Add add => Add(rows, add.Row),
        TableChange.Delete delete => Delete(rows, delete.Row),
        _ => throw new ArgumentException("There is no such change.", nameof(change)),
    };

    private (RowList?, CellRefusal?) Set(RowList rows, TableChange.Set set)
    {
        if (set.Row < 0 || set.Row >= rows.Count)
            return (null, new CellRefusal(null, null, $"There is no row {set.Row + 1}; there are {rows.Count:N0}."));
        if (_columns.FirstOrDefault(column => column.Index == set.Column) is not { } column)
            return (null, new CellRefusal(null, null, $"There is no column {set.Column + 1}; there are {_columns.Count}."));
        if (!column.IsEditable || !rows.Shape.CanCreate)
            return (null, CellRefusal.Of(set.Row, column, "This column cannot be changed."));

        var cell = CellReader.Read(column, set.Value, options);
        if (cell.Error is { } error)
            return (null, CellRefusal.Of(set.Row, column, error));
        var before = rows.Row(set.Row);
        var row = rows.Shape.With(before, column.Index, cell.Value);
        if (row.Error is { } problem)
            return (null, CellRefusal.Of(set.Row, column, problem));
        // What is wrong elsewhere in the row was wrong before, or is still to be filled in.
        if (rows.Shape.HasValidation && rows.Shape.Validate(row.Value).FirstOrDefault(found => found.Path is null || found.Path == column.Source.Name) is { } invalid)
            return (null, CellRefusal.Of(set.Row, column, invalid.Message));
        return (rows.Replace(set.Row, row.Value, new CellEdit(set.Row, column.Index, rows.Shape.Read(before, column.Index))), null);
    }

    private (RowList?, CellRefusal?) Add(RowList rows, int place)
    {
        if (!table.CanAddRows || !rows.Shape.CanCreate)
            return (null, new CellRefusal(null, null, "No rows can be added."));
        if (place < 0 || place > rows.Count)
            return (null, new CellRefusal(null, null, $"A row can be added at 1 to {rows.Count + 1}."));
        if (rows.Count >= table.MaxRows)
            return (null, new CellRefusal(null, null, $"There are at most {table.MaxRows:N0} rows."));
        var row = rows.Shape.CreateEmpty();
        return row.Error is { } error ? (null, new CellRefusal(place, null, error)) : (rows.Insert(place, row.Value), null);
    }

    private (RowList?, CellRefusal?) Delete(RowList rows, int row)
    {
        if (!table.CanDeleteRows || !rows.Shape.CanCreate)
            return (null, new CellRefusal(null, null, "No rows can be deleted."));
        if (row < 0 || row >= rows.Count)
            return (null, new CellRefusal(null, null, $"There is no row {row + 1}; there are {rows.Count:N0}."));
        return rows.Count <= table.MinRows
            ? (null, new CellRefusal(null, null, $"There are at least {table.MinRows:N0} rows."))
            : (rows.Remove(row), null);
    }
}

/// <summary>What became of changes.</summary>
/// <param name="Table">The table with them; <see langword="null"/> when they were refused.</param>
/// <param name="Refusal">Why they were refused.</param>
internal sealed record TableEdited(TableComponent? Table, CellRefusal? Refusal)
{
    public static TableEdited Refused(CellRefusal refusal) => new(null, refusal);
}

/// <summary>Why a table does not take something.</summary>
/// <param name="Row">The row, from 0, if it is about one.</param>
/// <param name="Column">The column, from 0, if it is about one.</param>
/// <param name="Message">What is wrong, with the place.</param>
internal sealed record CellRefusal(int? Row, int? Column, string Message)
{
    public static CellRefusal Of(int row, ShownColumn? column, string message) =>
        new(row, column?.Index, CellMessage.Of(row, column?.Header ?? "", message));
}

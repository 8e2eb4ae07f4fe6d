namespace Interfaces;

/// <summary>Rows that are arrays of as many values as there are columns.</summary>
internal sealed class ArrayRows(IReadOnlyList<RowColumn> columns) : RowShape(columns)
{
    public override bool CanCreate => true;

    public override object? Read(object? row, int column) => row is object?[] cells && column < cells.Length ? cells[column] : null;

    public override Parsed<object?> Create(object?[] cells, object? original = null) => Parsed.Ok<object?>(cells);
}

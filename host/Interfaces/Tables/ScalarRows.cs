namespace Interfaces;

/// <summary>Rows that are one value each.</summary>
internal sealed class ScalarRows(Type type) : RowShape([new RowColumn("Value", type) { Header = "Value", Default = EmptyCell.Of(type), IsNullable = EmptyCell.Of(type) is null }])
{
    public override bool CanCreate => true;

    public override object? Read(object? row, int column) => row;

    public override Parsed<object?> Create(object?[] cells, object? original = null) => Parsed.Ok(cells[0]);
}

using System.Text.Json;

namespace Interfaces;

/// <summary>Holds the cells of one column against what a filter wants.</summary>
internal sealed class CellFilter(ShownColumn column, ColumnFilter filter)
{
    // A value that is none of the column's type is compared as text.
    private readonly object? _value = filter.Rule is FilterRule.Empty or FilterRule.Filled or FilterRule.Contains
        ? null
        : CellReader.Read(column, JsonSerializer.SerializeToElement(filter.Value), JsonSerializerOptions.Default).Value;

    public int Column => column.Index;

    public bool Passes(object? cell) => filter.Rule switch
    {
        FilterRule.Empty => cell is null or "",
        FilterRule.Filled => cell is not (null or ""),
        FilterRule.Contains => column.Text(cell).Contains(filter.Value, StringComparison.OrdinalIgnoreCase),
        FilterRule.Equals => IsSame(cell),
        FilterRule.Differs => !IsSame(cell),
        FilterRule.AtLeast => cell is not (null or "") && _value is not null && CellComparison.Compare(cell, _value, descending: false) >= 0,
        _ => cell is not (null or "") && _value is not null && CellComparison.Compare(cell, _value, descending: false) <= 0,
    };

    private bool IsSame(object? cell) => _value is not null
        ? CellComparison.Compare(cell, _value, descending: false) == 0
        : string.Equals(ShownColumn.Raw(cell), filter.Value, StringComparison.OrdinalIgnoreCase);
}

using System.Data;

namespace Interfaces;

/// <summary>A table whose columns are known at run time only: headers, and rows of values. It does not change.</summary>
/// <remarks>
/// Handlers can ask for it, or for whatever it converts to: a <see cref="DataTable"/>, an array such as <c>double[,]</c>
/// or <c>string[][]</c>, a list of dictionaries, or a list of records whose properties have the names of the headers.
/// </remarks>
public sealed class TableData : IEquatable<TableData>
{
    /// <summary>How many columns a table has at most: 500.</summary>
    public const int MaxColumns = 500;

    /// <summary>Makes a table.</summary>
    /// <param name="headers">What stands above the columns. Bounds: 1 to 500.</param>
    /// <param name="rows">The rows: a value for each column. Values that are missing at the end of a row are empty.</param>
    /// <exception cref="ArgumentException">There are no columns or too many, or a row has more values than there are columns.</exception>
    public TableData(IEnumerable<string> headers, IEnumerable<IReadOnlyList<object?>> rows)
        : this(headers, rows, null)
    {
    }

    internal TableData(IEnumerable<string> headers, IEnumerable<IReadOnlyList<object?>> rows, IReadOnlyList<Type?>? types)
    {
        ArgumentNullException.ThrowIfNull(headers);
        ArgumentNullException.ThrowIfNull(rows);
        string[] names = [.. headers];
        if (names.Length is 0 or > MaxColumns)
            throw new ArgumentException($"A table has 1 to {MaxColumns} columns, and this one has {names.Length}.", nameof(headers));
        List<object?[]> cells = [.. rows.Select((row, index) => Full(row, index, names.Length))];
        List = new RowList<object?[]>(cells, new ArrayRows([.. names.Select((name, index) => Column(name, types?.ElementAtOrDefault(index) ?? CellType.Of(cells, index)))]));
    }

    internal TableData(RowList<object?[]> list) => List = list;

    /// <summary>What stands above the columns.</summary>
    public IReadOnlyList<string> Headers => [.. List.Shape.Columns.Select(column => column.Header)];

    /// <summary>The rows: a value for each column.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows => List;

    /// <summary>The value of a cell.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public object? this[int row, int column] => column >= 0 && column < List.Shape.Columns.Count
        ? List[row][column]
        : throw new ArgumentOutOfRangeException(nameof(column));

    internal RowList<object?[]> List { get; }

    /// <summary>Two tables are equal when their headers and all their values are.</summary>
    /// <param name="other">The table to compare with.</param>
    public bool Equals(TableData? other) => other is not null && (ReferenceEquals(List, other.List) ||
        (List.Count == other.List.Count && Headers.SequenceEqual(other.Headers) && List.Zip(other.List).All(pair => pair.First.SequenceEqual(pair.Second))));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TableData);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(List.Count, List.Shape.Columns.Count);

    private static RowColumn Column(string name, Type type) => new(name, type)
    {
        Header = name,
        CanWrite = TextParsing.IsScalar(Nullable.GetUnderlyingType(type) ?? type),
        Default = type == typeof(string) ? "" : type == typeof(bool) ? false : null,
    };

    private static object?[] Full(IReadOnlyList<object?> row, int index, int columns)
    {
        if (row.Count > columns)
            throw new ArgumentException($"Row {index + 1} has {row.Count} values, and there are {columns} columns.");
        var cells = new object?[columns];
        for (var column = 0; column < row.Count; column++)
            cells[column] = row[column] is DBNull ? null : row[column];
        return cells;
    }
}

using System.Text.Json;

namespace Interfaces;

/// <summary>A table whose columns are known at run time only, to show and to edit.</summary>
/// <remarks>
/// It takes whatever has rows: a <see cref="TableData"/>, a <see cref="System.Data.DataTable"/>, an array such as
/// <c>double[,]</c> or <c>string[][]</c>, a list of records, dictionaries or plain values. A handler can ask for any of
/// these. Where the rows have one type, <see cref="Dataframe{T}"/> is the better choice.
/// </remarks>
public sealed record Dataframe : TableComponent, IInput<TableData>, IOutput
{
    private TableData? _table;
    private TableData? _blank;

    /// <summary>Makes a table.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter, or what the result is called.</param>
    public Dataframe(string? label = null) => Label = label;

    /// <summary>What stands above the columns where the value does not say. Default: the names of <see cref="TableComponent.Columns"/>, else 1, 2, 3. Bounds: 500.</summary>
    /// <exception cref="ArgumentException">There are too many.</exception>
    public IReadOnlyList<string> Headers
    {
        get;
        init => (field, _blank) = (Set(value is { Count: <= TableData.MaxColumns } ? value : throw new ArgumentException($"A table has at most {TableData.MaxColumns} columns.", nameof(Headers))), null);
    }
    = [];

    /// <summary>How many columns there are while there is neither a value nor a header. Default: 3. Bounds: 1 to 500.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int ColumnCount { get; init => (field, _blank) = (Set(Bound.Within(value, 1, TableData.MaxColumns)), null); } = 3;

    /// <summary>
    /// The rows that the table starts with: whatever has rows. They are taken over at once. Default: <see langword="null"/>,
    /// as many empty rows as visitors must leave, at least one.
    /// </summary>
    /// <exception cref="ArgumentException">The value has no rows, or too many rows or columns.</exception>
    public object? Value { get => _table; init => _table = Set(value is null ? null : Take(value)); }

    Component IInput<TableData>.Component => this;

    Component IOutput.Component => this;

    internal override Type ValueType => typeof(TableData);

    internal override object? CurrentValue => Table;

    internal override RowList List => Table.List;

    private TableData Table => _table ?? (_blank ??= Blank());

    internal override Component WithValue(object? value) => this with { Value = value };

    internal override RowList ListOf(IReadOnlyList<object?> rows) => new RowList<object?[]>(rows.Cast<object?[]>(), List.Shape);

    internal override bool CanAccept(Type output) => output == typeof(JsonElement) || TableReader.CanRead(output);

    internal override Parsed<object?> Accept(object? output)
    {
        try
        {
            return Parsed.Ok<object?>(output is null ? null : Take(output));
        }
        catch (ArgumentException error)
        {
            return Parsed.Error<object?>(error.Message);
        }
    }

    internal override JsonElement FormatValue(object? value) => value is TableData table ? new TableJson(this, JsonOptions).WriteWithHeaders(table.List) : JsonValues.Null;

    private protected override object ValueOf(RowList rows) => new TableData((RowList<object?[]>)rows);

    private TableData Take(object value)
    {
        var table = TableReader.Read(value is JsonElement { ValueKind: JsonValueKind.Array } json ? json.EnumerateArray().Select(PlainRow).ToList() : value, Names);
        return table.List.Count <= MostRows ? table : throw new ArgumentException($"A table shows at most {MostRows:N0} rows. Show a part of them.", nameof(value));
    }

    private static object? PlainRow(JsonElement row) => row.ValueKind switch
    {
        JsonValueKind.Array => row.EnumerateArray().Select(cell => (object?)cell).ToArray(),
        JsonValueKind.Object => row.EnumerateObject().ToDictionary(cell => cell.Name, cell => (object?)cell.Value),
        _ => new object?[] { row },
    };

    private IReadOnlyList<string> Names => Headers.Count > 0 ? Headers : [.. Columns.Select(column => column.Name).OfType<string>()];

    private TableData Blank()
    {
        IReadOnlyList<string> names = Names.Count > 0 ? Names : [.. Enumerable.Range(1, ColumnCount).Select(number => $"{number}")];
        return new TableData(names, Enumerable.Range(0, Math.Max(1, MinRows)).Select(_ => new object?[names.Count]), [.. names.Select((name, index) => TypeOf(Columns.FirstOrDefault(column => column.Name == name) ?? Columns.ElementAtOrDefault(index)))]);
    }

    private static Type TypeOf(TableColumn? column) => column?.Kind switch
    {
        TableColumnKind.Number => typeof(double?),
        TableColumnKind.Boolean => typeof(bool),
        TableColumnKind.Date => typeof(DateTime?),
        _ => typeof(string),
    };
}

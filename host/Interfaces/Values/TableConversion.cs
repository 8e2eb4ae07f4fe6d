using System.Data;
using System.Text.Json;

namespace Interfaces;

/// <summary>Tables become data tables, arrays with two dimensions, and lists of arrays, dictionaries or records, and the other way round.</summary>
internal sealed class TableConversion : ConversionRule
{
    public override bool Applies(Type from, Type to)
    {
        if (to == typeof(TableData))
            return from != typeof(string) && TableReader.CanRead(from);
        return TableReader.CanRead(from) && from != typeof(object) && (IsGrid(to) || (from == typeof(TableData) && (RowOf(to) is not null)));
    }

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options)
    {
        TableData table;
        try
        {
            table = TableReader.Read(value, []);
        }
        catch (ArgumentException error)
        {
            return Parsed.Error<object?>(error.Message);
        }

        if (to == typeof(TableData))
            return Parsed.Ok<object?>(table);
        if (to == typeof(DataTable))
            return Parsed.Ok<object?>(ToDataTable(table));
        return to.IsSZArray || !to.IsArray ? ToSequence(table, to, options) : ToGrid(table, to.GetElementType()!, options);
    }

    private static bool IsGrid(Type type) => type == typeof(DataTable) || type is { IsArray: true } && type.GetArrayRank() == 2;

    private static Type? RowOf(Type type) => SequenceType.Find(type)?.Element is { } row
        && (SequenceType.Find(row) is not null || IsDictionary(row) || RowShape.Has(row) || TextParsing.IsScalar(row)) ? row : null;

    private static bool IsDictionary(Type type) => type.IsGenericType
        && (type.GetGenericTypeDefinition() is var definition && (definition == typeof(Dictionary<,>) || definition == typeof(IReadOnlyDictionary<,>) || definition == typeof(IDictionary<,>)))
        && type.GenericTypeArguments[0] == typeof(string);

    private static DataTable ToDataTable(TableData table)
    {
        var result = new DataTable();
        foreach (var column in table.List.Shape.Columns)
            result.Columns.Add(column.Header, column.CoreType);
        foreach (var row in table.List)
            result.Rows.Add([.. row.Select(cell => cell ?? DBNull.Value)]);
        result.AcceptChanges();
        return result;
    }

    private static Parsed<object?> ToGrid(TableData table, Type element, JsonSerializerOptions options)
    {
        var grid = Array.CreateInstance(element, table.List.Count, table.List.Shape.Columns.Count);
        for (var row = 0; row < table.List.Count; row++)
        {
            for (var column = 0; column < table.List.Shape.Columns.Count; column++)
            {
                var cell = ValueConverter.Convert(table[row, column], element, options);
                if (cell.Error is { } error)
                    return At(table, row, column, error);
                grid.SetValue(cell.Value, row, column);
            }
        }

        return Parsed.Ok<object?>(grid);
    }

    private static Parsed<object?> ToSequence(TableData table, Type to, JsonSerializerOptions options)
    {
        var target = SequenceType.Find(to)!;
        var rows = new List<object?>();
        for (var row = 0; row < table.List.Count; row++)
        {
            var made = ToRow(table, row, target.Element, options);
            if (made.Error is not null)
                return made;
            rows.Add(made.Value);
        }

        return Parsed.Ok<object?>(target.Build(rows));
    }

    private static Parsed<object?> ToRow(TableData table, int row, Type type, JsonSerializerOptions options)
    {
        if (SequenceType.Find(type) is { } list && !IsDictionary(type))
            return ToCells(table, row, list.Element, options, list.Build);
        if (IsDictionary(type))
            return ToCells(table, row, type.GenericTypeArguments[1], options, cells => ToDictionary(table, cells, type));
        return ToRecord(table, row, RowShape.Of(type), options);
    }

    // By name where the names say so, else by position; what the table does not have is as when nothing is entered.
    private static Parsed<object?> ToRecord(TableData table, int row, RowShape shape, JsonSerializerOptions options)
    {
        int[] places = [.. shape.Columns.Select(column => PlaceOf(table, column))];
        if (Array.TrueForAll(places, place => place < 0))
            places = [.. Enumerable.Range(0, places.Length).Select(index => index < table.List.Shape.Columns.Count ? index : -1)];
        var cells = new object?[places.Length];
        for (var index = 0; index < cells.Length; index++)
        {
            if (places[index] < 0)
            {
                cells[index] = shape.Columns[index].Default;
                continue;
            }

            var cell = ValueConverter.Convert(table[row, places[index]], shape.Columns[index].Type, options);
            if (cell.Error is { } error)
                return At(table, row, places[index], error);
            cells[index] = cell.Value;
        }

        return shape.Create(cells);
    }

    private static Parsed<object?> ToCells(TableData table, int row, Type type, JsonSerializerOptions options, Func<List<object?>, object> make)
    {
        var cells = new List<object?>();
        for (var column = 0; column < table.List.Shape.Columns.Count; column++)
        {
            var cell = ValueConverter.Convert(table[row, column], type, options);
            if (cell.Error is { } error)
                return At(table, row, column, error);
            cells.Add(cell.Value);
        }

        return Parsed.Ok<object?>(make(cells));
    }

    private static int PlaceOf(TableData table, RowColumn wanted)
    {
        for (var place = 0; place < table.List.Shape.Columns.Count; place++)
        {
            var header = table.List.Shape.Columns[place].Header;
            if (string.Equals(header, wanted.Name, StringComparison.OrdinalIgnoreCase) || string.Equals(header, wanted.Header, StringComparison.OrdinalIgnoreCase))
                return place;
        }

        return -1;
    }

    private static object ToDictionary(TableData table, List<object?> cells, Type type)
    {
        var dictionary = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GenericTypeArguments))!;
        for (var column = 0; column < cells.Count; column++)
            dictionary[table.List.Shape.Columns[column].Header] = cells[column];
        return dictionary;
    }

    private static Parsed<object?> At(TableData table, int row, int column, string error) =>
        Parsed.Error<object?>(CellMessage.Of(row, column < table.List.Shape.Columns.Count ? table.List.Shape.Columns[column].Header : "", error));
}

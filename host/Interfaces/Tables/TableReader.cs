using System.Collections;
using System.Data;
using System.Globalization;
using System.Text.Json;

namespace Interfaces;

/// <summary>Makes a table of whatever has rows.</summary>
internal static class TableReader
{
    /// <summary>Whether values of a type have rows. What only the value itself can tell counts as yes.</summary>
    public static bool CanRead(Type type) =>
        type == typeof(TableData) || type == typeof(object) || typeof(DataTable).IsAssignableFrom(type) || type is { IsArray: true } && type.GetArrayRank() == 2
        || typeof(RowList).IsAssignableFrom(type) || (SequenceType.ElementOf(type) is { } element && IsRow(element));

    /// <summary>Reads a table.</summary>
    /// <param name="value">What has rows.</param>
    /// <param name="headers">What stands above the columns where the value does not say; empty for "1", "2" …</param>
    /// <exception cref="ArgumentException">The value has no rows.</exception>
    public static TableData Read(object value, IReadOnlyList<string> headers) => value switch
    {
        TableData table => table,
        RowList<object?[]> list => new TableData(list),
        DataTable table => new TableData(
            table.Columns.Cast<DataColumn>().Select(column => column.Caption),
            table.Rows.Cast<DataRow>().Select(row => row.ItemArray),
            [.. table.Columns.Cast<DataColumn>().Select(column => column.DataType)]),
        Array { Rank: 2 } array => Read(array, headers),
        IEnumerable sequence when CanRead(value.GetType()) => Read(sequence, SequenceType.ElementOf(value.GetType())!, headers),
        _ => throw new ArgumentException($"A {TypeName.Of(value.GetType())} is no table. Give a list of records, arrays or dictionaries, a DataTable, an array with two dimensions, or a TableData."),
    };

    private static bool IsRow(Type type) =>
        type == typeof(object) || TextParsing.IsScalar(type) || IsDictionary(type) || SequenceType.ElementOf(type) is not null || RowShape.Has(type);

    private static bool IsDictionary(Type type) => typeof(IDictionary).IsAssignableFrom(type) || type.GetInterfaces().Append(type).Any(candidate =>
        candidate.IsGenericType && candidate.GetGenericTypeDefinition() is var definition
        && (definition == typeof(IReadOnlyDictionary<,>) || definition == typeof(IDictionary<,>)) && candidate.GenericTypeArguments[0] == typeof(string));

    private static TableData Read(Array array, IReadOnlyList<string> headers)
    {
        var (rows, columns) = (array.GetLength(0), array.GetLength(1));
        var element = array.GetType().GetElementType()!;
        return new TableData(
            HeadersFor(columns, headers),
            Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, columns).Select(column => array.GetValue(row, column)).ToArray()),
            [.. Enumerable.Repeat(element == typeof(object) ? null : element, columns)]);
    }

    private static TableData Read(IEnumerable sequence, Type element, IReadOnlyList<string> headers)
    {
        List<object?> rows = [.. sequence.Cast<object?>()];
        var type = element == typeof(object) ? rows.Find(row => row is not null)?.GetType() ?? element : element;
        if (IsDictionary(type))
            return FromDictionaries(rows, headers);
        if (SequenceType.ElementOf(type) is { } cell)
            return FromLists(rows, cell, headers);
        if (type == typeof(object))
            return new TableData(HeadersFor(1, headers), rows.Select(row => new[] { row }));

        var shape = RowShape.Of(type);
        var names = headers.Count == shape.Columns.Count ? headers : [.. shape.Columns.Select(column => column.Header)];
        return new TableData(names, rows.Select(shape.Cells), [.. shape.Columns.Select(column => column.Type)]);
    }

    private static TableData FromLists(List<object?> rows, Type cell, IReadOnlyList<string> headers)
    {
        List<object?[]> lists = [.. rows.Select(row => row is IEnumerable cells ? cells.Cast<object?>().Select(Plain).ToArray() : [])];
        var columns = lists.Count == 0 ? Math.Max(1, headers.Count) : Math.Max(headers.Count, lists.Max(list => list.Length));
        return new TableData(HeadersFor(Math.Max(1, columns), headers), lists, [.. Enumerable.Repeat(cell == typeof(object) ? null : cell, columns)]);
    }

    private static TableData FromDictionaries(List<object?> rows, IReadOnlyList<string> headers)
    {
        var pairs = rows.ConvertAll(PairsOf);
        string[] names = [.. headers.Concat(pairs.SelectMany(row => row.Keys)).Distinct()];
        return new TableData(HeadersFor(Math.Max(1, names.Length), names), pairs.Select(row => names.Select(name => row.GetValueOrDefault(name)).ToArray()));
    }

    private static Dictionary<string, object?> PairsOf(object? row)
    {
        var pairs = new Dictionary<string, object?>();
        foreach (var pair in row as IEnumerable ?? Array.Empty<object>())
        {
            if (pair is DictionaryEntry entry)
                pairs[Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? ""] = entry.Value;
            else if (pair?.GetType() is { } type && type.GetProperty("Key")?.GetValue(pair) is string key)
                pairs[key] = Plain(type.GetProperty("Value")!.GetValue(pair));
        }

        return pairs;
    }

    // JSON that came with the value is read as the plain values that it stands for.
    private static object? Plain(object? value) => value is not JsonElement json ? value : json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => JsonText.Read(json),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
        _ => json.GetRawText(),
    };

    private static IEnumerable<string> HeadersFor(int columns, IReadOnlyList<string> headers) => headers.Count > columns
        ? throw new ArgumentException($"There are {headers.Count} headers, and the table has {columns} columns.")
        : headers.Concat(Enumerable.Range(headers.Count, columns - headers.Count).Select(index => (index + 1).ToString(CultureInfo.InvariantCulture)));
}

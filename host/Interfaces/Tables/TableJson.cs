using System.Text.Json;

namespace Interfaces;

/// <summary>Reads and writes whole tables as JSON: a list of objects, of arrays or of plain values.</summary>
internal sealed class TableJson(TableComponent table, JsonSerializerOptions options)
{
    private readonly IReadOnlyList<ShownColumn> _columns = [.. table.Shown.OrderBy(column => column.Index)];
    private readonly RowList _current = table.List;

    /// <summary>Writes rows as a list of objects, or of plain values where a row is one.</summary>
    public JsonElement Write(RowList rows) => JsonSerializer.SerializeToElement(
        Enumerable.Range(0, rows.Count).Select(row => rows.Shape is ScalarRows
            ? (object?)JsonValues.Write(rows.Cell(row, 0), options)
            : rows.Shape.Columns.Select((column, index) => (column.Name, Cell: JsonValues.Write(rows.Cell(row, index), options))).ToDictionary(cell => cell.Name, cell => cell.Cell)),
        options);

    /// <summary>Writes rows as lists of cells, with the headers.</summary>
    public JsonElement WriteWithHeaders(RowList rows) => JsonSerializer.SerializeToElement(
        new
        {
            headers = rows.Shape.Columns.Select(column => column.Header),
            data = Enumerable.Range(0, rows.Count).Select(row => rows.Shape.Cells(rows.Row(row)).Select(cell => JsonValues.Write(cell, options))),
        },
        options);

    /// <summary>Reads all rows. Cells that are as they were keep their value; others must be such as a visitor can enter.</summary>
    public Parsed<RowList> Read(JsonElement json)
    {
        var data = json;
        if (json.ValueKind == JsonValueKind.Object)
        {
            if (!json.TryGetProperty("data", out data))
                return Wrong();
            if (json.TryGetProperty("headers", out var headers) && !SameHeaders(headers))
                return Parsed.Error<RowList>($"The headers are {string.Join(", ", _columns.Select(column => column.Source.Header))}, and cannot be changed.");
        }

        if (data.ValueKind != JsonValueKind.Array)
            return Wrong();
        if (CountProblem(data.GetArrayLength()) is { } problem)
            return Parsed.Error<RowList>(problem);

        var rows = new List<object?>();
        foreach (var sent in data.EnumerateArray())
        {
            var row = Row(rows.Count, sent);
            if (row.Error is { } error)
                return Parsed.Error<RowList>(error);
            rows.Add(row.Value);
        }

        return Parsed.Ok(rows.Count == _current.Count && rows.Select((row, index) => ReferenceEquals(row, _current.Row(index)) || Equals(row, _current.Row(index))).All(same => same)
            ? _current
            : table.ListOf(rows));
    }

    private static Parsed<RowList> Wrong() => Parsed.Error<RowList>("This is no table. Send a list of rows.");

    private string? CountProblem(int count) => count switch
    {
        _ when count > table.MaxRows => $"There are at most {table.MaxRows:N0} rows.",
        _ when count < table.MinRows => $"There are at least {table.MinRows:N0} rows.",
        _ when count > _current.Count && !table.CanAddRows => "No rows can be added.",
        _ when count < _current.Count && !table.CanDeleteRows => "No rows can be deleted.",
        _ => null,
    };

    private bool SameHeaders(JsonElement headers) => headers.ValueKind == JsonValueKind.Array
        && headers.EnumerateArray().Select(JsonText.Read).SequenceEqual(_columns.Select(column => column.Source.Header));

    private Parsed<object?> Row(int index, JsonElement sent)
    {
        if (sent.ValueKind == JsonValueKind.Array && sent.GetArrayLength() > _columns.Count)
            return Parsed.Error<object?>(CellMessage.Of(index, "", $"There are {_columns.Count} columns."));
        var original = index < _current.Count ? _current.Row(index) : null;
        var isNew = index >= _current.Count;
        var cells = new object?[_columns.Count];
        var changed = isNew;
        foreach (var column in _columns)
        {
            var before = isNew ? column.Source.Default : _current.Shape.Read(original, column.Index);
            var cell = Cell(column, Find(sent, column), before, out var isSame);
            if (cell.Error is { } error)
                return Parsed.Error<object?>(CellMessage.Of(index, column.Header, error));
            cells[column.Index] = cell.Value;
            changed |= !isSame;
        }

        if (!changed)
            return Parsed.Ok(original);
        var row = _current.Shape.Create(cells, original);
        if (row.Error is { } problem)
            return Parsed.Error<object?>(CellMessage.Of(index, "", problem));
        if (_current.Shape.HasValidation && _current.Shape.Validate(row.Value) is [var invalid, ..])
            return Parsed.Error<object?>(CellRefusal.Of(index, _columns.FirstOrDefault(column => column.Source.Name == invalid.Path), invalid.Message).Message);
        return row;
    }

    private Parsed<object?> Cell(ShownColumn column, JsonElement? sent, object? before, out bool isSame)
    {
        isSame = false;
        if (sent is { ValueKind: JsonValueKind.String } text && JsonText.Read(text) is null)
            return Parsed.Error<object?>("Enter a text.");
        isSame = sent is not { } json || JsonElement.DeepEquals(json, JsonValues.Write(before, options));
        if (isSame)
            return Parsed.Ok(before);
        return column.IsEditable && _current.Shape.CanCreate
            ? CellReader.Read(column, sent!.Value, options)
            : Parsed.Error<object?>("This column cannot be changed.");
    }

    // By place in a list, by name in an object; what is missing stays as it was.
    private static JsonElement? Find(JsonElement row, ShownColumn column)
    {
        if (row.ValueKind == JsonValueKind.Array)
            return column.Index < row.GetArrayLength() ? row[column.Index] : null;
        if (row.ValueKind != JsonValueKind.Object)
            return column.Index == 0 ? row : null;
        if (row.TryGetProperty(column.Source.Name, out var cell) || row.TryGetProperty(column.Source.Header, out cell))
            return cell;
        return null;
    }
}

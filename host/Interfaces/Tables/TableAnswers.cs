using System.Text.Json;

namespace Interfaces;

/// <summary>Answers what a page asks of a table.</summary>
internal sealed class TableAnswers(TableComponent table, RenderContext context, JsonSerializerOptions options)
{
    // After more changes than these the page asks for what it shows.
    private const int MaxRowsInAnswer = 20;

    private readonly RowList _rows = table.List;
    private readonly IReadOnlyList<ShownColumn> _columns = table.Shown;

    /// <summary>Answers a question, or says what is wrong with it.</summary>
    public Parsed<BlockAnswer> Answer(JsonElement question)
    {
        var read = TableQuestion.Read(question);
        return read.Error is { } error ? Parsed.Error<BlockAnswer>(error) : read.Value switch
        {
            TableQuestion.Window window => Window(window),
            TableQuestion.Cell cell => Cell(cell),
            TableQuestion.Copy copy => Copy(copy),
            TableQuestion.Edit edit => Edit(edit.Delta),
            _ => throw new ArgumentException("There is no such question.", nameof(question)),
        };
    }

    private Parsed<BlockAnswer> Window(TableQuestion.Window window)
    {
        if (window.Order.Unknown(_columns.Count) is { } column)
            return NoColumn(column);
        var order = _rows.Orders.Of(window.Order, _columns);
        var total = order?.Length ?? _rows.Count;
        var count = Math.Max(1, Math.Min(window.Count, TableQuestion.MaxWindowCells / _columns.Count));
        return Ok(new
        {
            version = _rows.Version,
            step = _rows.Step,
            count = _rows.Count,
            total,
            from = window.From,
            rows = new TableMarkup(table, context).Rows(order, window.From, count).ToString(),
        });
    }

    private Parsed<BlockAnswer> Cell(TableQuestion.Cell cell)
    {
        if (cell.Column < 0 || cell.Column >= _columns.Count)
            return NoColumn(cell.Column);
        return cell.Row >= 0 && cell.Row < _rows.Count
            ? Ok(new { text = ShownColumn.Raw(_rows.Cell(cell.Row, cell.Column)) })
            : Parsed.Error<BlockAnswer>($"There is no row {cell.Row}; there are {_rows.Count}.");
    }

    private Parsed<BlockAnswer> Copy(TableQuestion.Copy copy)
    {
        if (copy.Columns.Concat([copy.Order.Unknown(_columns.Count) ?? 0]).FirstOrDefault(column => column < 0 || column >= _columns.Count) is var unknown and not 0)
            return NoColumn(unknown);
        var order = _rows.Orders.Of(copy.Order, _columns);
        var end = Math.Min((long)copy.From + copy.Count, order?.Length ?? _rows.Count);
        var lines = new List<string>();
        if (copy.Headers)
            lines.Add(string.Join('\t', copy.Columns.Select(column => TabText.Of(_columns.First(shown => shown.Index == column).Header))));
        for (var place = copy.From; place < end; place++)
            lines.Add(string.Join('\t', copy.Columns.Select(column => TabText.Of(ShownColumn.Raw(_rows.Cell(order?[place] ?? place, column))))));
        return Ok(new { text = string.Join('\n', lines) });
    }

    private Parsed<BlockAnswer> Edit(TableDelta delta)
    {
        if (!context.Interactive || !table.Enabled)
            return Parsed.Error<BlockAnswer>("This table cannot be changed.");
        var edited = new TableEditor(table, options).Apply(delta);
        if (edited.Table is not { } changed)
            return Ok(new { version = _rows.Version, step = _rows.Step, count = _rows.Count, refused = edited.Refusal });
        int[] rows = delta.Changes.Count <= MaxRowsInAnswer && delta.Changes.All(change => change is TableChange.Set)
            ? [.. delta.Changes.OfType<TableChange.Set>().Select(set => set.Row).Distinct()]
            : [];
        var markup = new TableMarkup(changed, context);
        var answer = new
        {
            version = changed.List.Version,
            step = changed.List.Step,
            count = changed.List.Count,
            rows = string.Concat(rows.Select(row => markup.Row(row).ToString())),
        };
        return Parsed.Ok(new BlockAnswer(JsonSerializer.SerializeToElement(answer, JsonSerializerOptions.Web), ReferenceEquals(changed, table) ? null : changed));
    }

    private Parsed<BlockAnswer> NoColumn(int column) => Parsed.Error<BlockAnswer>($"There is no column {column}; there are {_columns.Count}.");

    private static Parsed<BlockAnswer> Ok(object answer) => Parsed.Ok(new BlockAnswer(JsonSerializer.SerializeToElement(answer, answer.GetType(), JsonSerializerOptions.Web)));
}

/// <summary>Cells as spreadsheets exchange them.</summary>
internal static class TabText
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("\t\n\r\"");

    /// <summary>A cell: in quotes when it has tabs, lines or quotes in it.</summary>
    public static string Of(string text) => text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}

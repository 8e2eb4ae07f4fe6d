using System.Text.Json;

namespace Interfaces;

/// <summary>What a page asks of a table: a window of its rows, the whole text of a cell, text to copy, or to take a change.</summary>
internal abstract record TableQuestion
{
    /// <summary>How many rows a window has at most.</summary>
    public const int MaxWindow = 200;

    /// <summary>How many cells a window has at most, and at least one row.</summary>
    public const int MaxWindowCells = 20_000;

    /// <summary>How many cells are copied at once at most.</summary>
    public const int MaxCopiedCells = 100_000;

    private const string Kinds = "Ask a table for window, cell or copy, or send edit.";

    private TableQuestion()
    {
    }

    /// <summary>A window of the rows in some order.</summary>
    public sealed record Window(int From, int Count, TableOrder Order) : TableQuestion;

    /// <summary>What a cell holds, as it is edited.</summary>
    public sealed record Cell(int Row, int Column) : TableQuestion;

    /// <summary>Rows in some order, as text with tabs.</summary>
    public sealed record Copy(int From, int Count, IReadOnlyList<int> Columns, bool Headers, TableOrder Order) : TableQuestion;

    /// <summary>A change to take.</summary>
    public sealed record Edit(TableDelta Delta) : TableQuestion;

    /// <summary>Reads a question.</summary>
    public static Parsed<TableQuestion> Read(JsonElement json)
    {
        Sent? sent;
        try
        {
            sent = json.Deserialize(TableJsonContext.Default.Question);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            return Parsed.Error<TableQuestion>(Kinds);
        }

        var order = TableOrder.Read(sent?.Order);
        if (order.Error is { } problem)
            return Parsed.Error<TableQuestion>(problem);
        return sent switch
        {
            { Window: { } window, Cell: null, Copy: null, Edit: null } => window.From >= 0 && window.Count is > 0 and <= MaxWindow
                ? Parsed.Ok<TableQuestion>(new Window(window.From, window.Count, order.Value))
                : Parsed.Error<TableQuestion>($"A window begins at 0 or later, and has 1 to {MaxWindow} rows."),
            { Cell: { } cell, Window: null, Copy: null, Edit: null } => Parsed.Ok<TableQuestion>(new Cell(cell.Row, cell.Column)),
            { Copy: { } copy, Window: null, Cell: null, Edit: null } => copy.From >= 0 && copy.Count > 0 && copy.Columns.Count is > 0 and <= TableData.MaxColumns && (long)copy.Count * copy.Columns.Count <= MaxCopiedCells
                ? Parsed.Ok<TableQuestion>(new Copy(copy.From, copy.Count, copy.Columns, copy.Headers, order.Value))
                : Parsed.Error<TableQuestion>($"1 to {MaxCopiedCells:N0} cells can be copied at once."),
            { Edit: { } edit, Window: null, Cell: null, Copy: null } => TableDelta.Read(edit) is { Error: null } delta
                ? Parsed.Ok<TableQuestion>(new Edit(delta.Value))
                : Parsed.Error<TableQuestion>(TableDelta.Read(edit).Error!),
            _ => Parsed.Error<TableQuestion>(Kinds),
        };
    }

    /// <summary>A question as it is sent: one of four.</summary>
    internal sealed record Sent(SentWindow? Window = null, SentCell? Cell = null, SentCopy? Copy = null, JsonElement? Edit = null, TableOrder.Sent? Order = null);

    /// <summary>A window as it is sent.</summary>
    internal sealed record SentWindow(int From, int Count);

    /// <summary>A cell as it is sent.</summary>
    internal sealed record SentCell(int Row, int Column);

    /// <summary>What to copy, as it is sent.</summary>
    internal sealed record SentCopy(int From, int Count, IReadOnlyList<int> Columns, bool Headers = false);
}

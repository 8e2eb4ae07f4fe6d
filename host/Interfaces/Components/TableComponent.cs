using System.Globalization;
using System.Text.Json;

namespace Interfaces;

/// <summary>What <see cref="Dataframe{T}"/> and <see cref="Dataframe"/> have in common.</summary>
/// <remarks>
/// A page holds only the rows that are in sight. It asks for others as it scrolls; sorting, searching and filtering
/// happen on the server, for each visitor on their own. A cell that is edited is sent at once, alone, and checked.
/// </remarks>
public abstract record TableComponent : Component, IRaisesChange, IRaisesInput, IRaisesSelect, IRaisesEdit
{
    /// <summary>How many rows a table has at most: 400,000. Browsers cannot scroll through much more.</summary>
    public const int MostRows = 400_000;

    // What the first answer brings: about two screens.
    private const int FirstRows = 50;

    private (RowShape Shape, IReadOnlyList<ShownColumn> Columns)? _shown;
    private CellStyles? _looks;

    private protected TableComponent()
    {
    }

    /// <summary>How columns look and what can be done with them, by name or by place; those that are not named are as their types say. Default: none.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public IReadOnlyList<TableColumn> Columns
    {
        get;
        init => (field, _shown) = (Set(value ?? throw new ArgumentNullException(nameof(Columns))), null);
    }
    = [];

    /// <summary>How cells look: colours, bold text, another text. Default: none.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public IReadOnlyList<CellStyle> Styles
    {
        get;
        init => (field, _looks) = (Set(value ?? throw new ArgumentNullException(nameof(Styles))), null);
    }
    = [];

    /// <summary>How many rows visitors must leave. Default: 0. Bounds: 0 to 400,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MinRows { get; init => field = Set(Bound.Within(value, 0, MostRows)); }

    /// <summary>Up to how many rows visitors can add. Default: 400,000. Bounds: 1 to 400,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxRows { get; init => field = Set(Bound.Within(value, 1, MostRows)); } = MostRows;

    /// <summary>Whether visitors who can edit can add rows. Default: <see langword="true"/>.</summary>
    public bool CanAddRows { get; init => field = Set(value); } = true;

    /// <summary>Whether visitors who can edit can delete rows. Default: <see langword="true"/>.</summary>
    public bool CanDeleteRows { get; init => field = Set(value); } = true;

    /// <summary>How rows are found. Default: <see cref="TableSearch.None"/>.</summary>
    public TableSearch ShowSearch { get; init => field = Set(value); }

    /// <summary>Whether rows have numbers, from 1. Default: <see langword="false"/>.</summary>
    public bool ShowRowNumbers { get; init => field = Set(value); }

    /// <summary>Whether long text goes on in further lines; otherwise it ends in the cell. For tables of up to a few thousand rows. Default: <see langword="false"/>.</summary>
    public bool Wrap { get; init => field = Set(value); }

    /// <summary>How high the table may become before it scrolls, in CSS pixels. Default: 500. Bounds: 100 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxHeight { get; init => field = Set(Bound.Within(value, 100, 10_000)); } = 500;

    /// <summary>Whether there is a button that copies the table as text for a spreadsheet. Default: <see langword="true"/>.</summary>
    public bool ShowCopy { get; init => field = Set(value); } = true;

    /// <summary>Whether there is a button that shows the table as large as the window. Default: <see langword="true"/>.</summary>
    public bool ShowFullscreen { get; init => field = Set(value); } = true;

    internal override string Kind => "dataframe";

    // A page whose table has not come to life yet has nothing to say, and changes nothing.
    internal override bool MustBeSent => false;

    /// <summary>The rows as they are now.</summary>
    internal abstract RowList List { get; }

    /// <summary>The columns in the order in which they are shown.</summary>
    internal IReadOnlyList<ShownColumn> Shown
    {
        get
        {
            var shape = List.Shape;
            if (_shown is not { } shown || shown.Shape != shape)
                _shown = shown = (shape, ShownColumns.Of(shape, Columns));
            return shown.Columns;
        }
    }

    /// <summary>How single cells look.</summary>
    internal CellStyles Looks => _looks ??= new CellStyles(Styles);

    /// <summary>Rows of the same shape.</summary>
    internal abstract RowList ListOf(IReadOnlyList<object?> rows);

    /// <summary>The table after its visitor changed it.</summary>
    internal TableComponent WithEdits(RowList rows, IReadOnlyList<CellStyle> styles)
    {
        var changed = (TableComponent)WithValue(ValueOf(rows));
        return ReferenceEquals(styles, Styles) ? changed : changed with { Styles = styles };
    }

    /// <summary>The value that rows are.</summary>
    private protected abstract object ValueOf(RowList rows);

    internal override Markup WrapperAttributes(RenderContext context) => Frame.Labelled(context);

    internal sealed override Parsed<object?> ParseValue(JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            return Parsed.Ok<object?>(ValueOf(List));
        var rows = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("version", out _) ? ReadDelta(json) : new TableJson(this, JsonOptions).Read(json);
        return rows.Error is { } error ? Parsed.Error<object?>(error) : Parsed.Ok<object?>(ValueOf(rows.Value));
    }

    internal sealed override Parsed<BlockAnswer> Answer(JsonElement question, RenderContext context) =>
        new TableAnswers(this, context, JsonOptions).Answer(question);

    internal sealed override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = base.ReadEvent(type, json);
        return read.Error is not null ? read : read.Value switch
        {
            SelectData select => Place(select.Index, select.Column) ?? Parsed.Ok<EventData?>(select with
            {
                Value = Cell(select.Index, select.Column),
                RowValue = List.Count == 0 ? [] : [.. List.Shape.Columns.Select((_, column) => Cell(select.Index, column) ?? JsonValues.Null)],
                ColumnValue = [],
            }),
            EditData edit => Place(edit.Index, edit.Column) ?? Parsed.Ok<EventData?>(edit with
            {
                Value = Cell(edit.Index, edit.Column),
                PreviousValue = List.LastEdit is { } last && last.Row == edit.Index && last.Column == edit.Column ? JsonValues.Write(last.Before, JsonOptions) : null,
            }),
            _ => read,
        };
    }

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var rows = List;
        var markup = new TableMarkup(this, context);
        var first = markup.Rows(null, 0, Math.Max(1, Math.Min(FirstRows, TableQuestion.MaxWindowCells / Shown.Count)));
        return Frame.Display(this, context, Markup.Empty, Markup.Of($"""
            <data-frame data-value="element" data-version="{rows.Version}" data-step="{rows.Step}" data-count="{rows.Count}" data-min="{MinRows}" data-max="{MaxRows}"{Flags(context)}><div class="scroll" tabindex="0" role="group" aria-labelledby="{Frame.LabelId(context)}" style="max-height:{MaxHeight.ToString(CultureInfo.InvariantCulture)}px;"><table role="grid" aria-labelledby="{Frame.LabelId(context)}" aria-describedby="{context.Id}-error" aria-rowcount="{rows.Count + 1}" aria-colcount="{Shown.Count}"{Markup.Attribute("aria-readonly", context.Interactive && Enabled ? null : "true")}>{markup.Head()}<tbody>{first}</tbody></table></div>{Rest(rows)}</data-frame>
            """));
    }

    private Markup Flags(RenderContext context)
    {
        var editable = context.Interactive && Enabled && List.Shape.CanCreate;
        return Markup.Attribute("data-editable", editable)
            + Markup.Attribute("data-can-add", editable && CanAddRows)
            + Markup.Attribute("data-can-delete", editable && CanDeleteRows)
            + Markup.Attribute("data-search", ShowSearch == TableSearch.None ? null : ShowSearch.ToString().ToLowerInvariant())
            + Markup.Attribute("data-wrap", Wrap)
            + Markup.Attribute("data-copy", ShowCopy)
            + Markup.Attribute("data-fullscreen", ShowFullscreen);
    }

    // What is left out until the element has come to life, or where it never does.
    private static Markup Rest(RowList rows) => rows.Count > FirstRows
        ? Markup.Of($"""<p class="rest">… {(rows.Count - FirstRows).ToString("N0", CultureInfo.InvariantCulture)} more rows</p>""")
        : Markup.Empty;

    private Parsed<RowList> ReadDelta(JsonElement json)
    {
        var delta = TableDelta.Read(json);
        if (delta.Error is { } error)
            return Parsed.Error<RowList>(error);
        var edited = new TableEditor(this, JsonOptions).Apply(delta.Value);
        if ((edited.Refusal ?? TableEditor.FindInvalid(edited.Table!.List, Shown)) is { } refusal)
            return Parsed.Error<RowList>(refusal.Message);
        return Parsed.Ok(edited.Table!.List);
    }

    private Parsed<EventData?>? Place(int row, int column)
    {
        if (row == 0 && column == 0 && List.Count == 0)
            return null;
        return row >= 0 && row < List.Count && column >= 0 && column < List.Shape.Columns.Count
            ? null
            : Parsed.Error<EventData?>($"There is no cell in row {row + 1} and column {column + 1}.");
    }

    private JsonElement? Cell(int row, int column) => List.Count == 0 ? null : JsonValues.Write(List.Cell(row, column), JsonOptions);
}

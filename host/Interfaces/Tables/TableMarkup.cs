using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Interfaces;

/// <summary>Renders a table's head and its rows.</summary>
internal sealed class TableMarkup(TableComponent table, RenderContext context)
{
    private readonly IReadOnlyList<ShownColumn> _columns = table.Shown;
    private readonly RowList _rows = table.List;
    private readonly bool _editable = context.Interactive && table.Enabled;
    private readonly StringBuilder _html = new();

    /// <summary>The row of headers.</summary>
    public Markup Head() => Markup.Of($"""
        <thead><tr aria-rowindex="1">{(table.ShowRowNumbers ? Markup.Of($"<th scope=\"col\" class=\"no\"><span class=\"visually-hidden\">Row</span></th>") : Markup.Empty)}{_columns.Select(Header)}</tr></thead>
        """);

    /// <summary>Some of the rows, in an order.</summary>
    /// <param name="order">The indexes of all rows that are seen; <see langword="null"/> for all as they are.</param>
    /// <param name="from">The first row, by its place in the order.</param>
    /// <param name="count">How many.</param>
    public Markup Rows(int[]? order, int from, int count)
    {
        var end = Math.Min(from + count, order?.Length ?? _rows.Count);
        for (var place = from; place < end; place++)
            Row(order?[place] ?? place, place);
        return Take();
    }

    /// <summary>One row.</summary>
    public Markup Row(int row)
    {
        Row(row, row);
        return Take();
    }

    private Markup Take()
    {
        var html = _html.ToString();
        _html.Clear();
        return Markup.Trusted(html);
    }

    private Markup Header(ShownColumn column, int place) => Markup.Of($"""
        <th scope="col" data-column="{column.Index}" data-kind="{column.Kind.ToString().ToLowerInvariant()}"{Markup.Attribute("class", Classes(column, place, null, null))}{Width(column)}{Markup.Attribute("aria-readonly", column.IsEditable ? null : "true")}{Choices(column)}><span>{column.Header}</span></th>
        """);

    private static Markup Width(ShownColumn column) => column.Settings.Width is { } width
        ? Markup.Attribute("style", string.Create(CultureInfo.InvariantCulture, $"width:{width}px;min-width:{width}px;"))
        : Markup.Empty;

    private static Markup Choices(ShownColumn column) => column.Choices.Count > 0
        ? Markup.Attribute("data-choices", JsonSerializer.Serialize(column.Choices))
        : Markup.Empty;

    private void Row(int row, int place)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<tr data-row=\"{row}\" aria-rowindex=\"{place + 2}\">");
        if (table.ShowRowNumbers)
            _html.Append(CultureInfo.InvariantCulture, $"<th scope=\"row\" class=\"no\">{row + 1}</th>");
        var values = _rows.Row(row);
        for (var index = 0; index < _columns.Count; index++)
            Cell(_columns[index], index, row, _rows.Shape.Read(values, _columns[index].Index));
        _html.Append("</tr>");
    }

    private void Cell(ShownColumn column, int place, int row, object? value)
    {
        var style = table.Looks.Of(row, column.Index);
        var (content, kind, shown) = Content(column, row, value, style?.Text);
        _html.Append("<td");
        Attribute("class", Classes(column, place, style, kind));
        if (style is { Tone: not CellTone.None, Shade: < 1 })
            _html.Append(CultureInfo.InvariantCulture, $" style=\"--shade:{style.Shade:0.###}\"");
        if (shown is not null && ShownColumn.Raw(value) is var raw && raw != shown)
        {
            if (raw.Length > ShownColumn.MaxShownLength)
                _html.Append(" data-more");
            else
                Attribute("data-raw", raw);
        }

        _html.Append('>').Append(content).Append("</td>");
    }

    private (Markup Content, string? Kind, string? Shown) Content(ShownColumn column, int row, object? value, string? instead)
    {
        if (instead is null && column.Kind == TableColumnKind.Boolean && value is bool or null && column.Kind == TableColumnKind.Boolean)
            return (Tick(column, row, value is true), "tick", null);
        var text = instead ?? Short(column.Text(value));
        return column.Kind switch
        {
            TableColumnKind.Markdown => (context.Markdown.Render(text), "prose", ""),
            TableColumnKind.Html when instead is null => (value is Markup markup ? markup : Markup.Trusted(column.Text(value)), null, ""),
            _ => (Markup.Text(text), null, text),
        };
    }

    private Markup Tick(ShownColumn column, int row, bool on) => Markup.Of($"""
        <input type="checkbox" tabindex="-1" aria-label="{column.Header}, row {row + 1}"{Markup.Attribute("checked", on)}{Markup.Attribute("disabled", !_editable || !column.IsEditable)}>
        """);

    private void Attribute(string name, string? value) => _html.Append(Markup.Attribute(name, value));

    private static string Short(string text) => text.Length <= ShownColumn.MaxShownLength ? text : string.Concat(text.AsSpan(0, ShownColumn.MaxShownLength), "…");

    private static string? Classes(ShownColumn column, int place, CellStyle? style, string? kind)
    {
        var classes = new List<string>(4);
        if (kind is not null)
            classes.Add(kind);
        if (column.Align != TextAlign.Start)
            classes.Add(column.Align == TextAlign.End ? "end" : "center");
        if (column.Settings.IsPinned)
            classes.Add($"pinned pin-{place}");
        if (style is not null && style.Tone != CellTone.None)
            classes.Add($"tone-{style.Tone.ToString().ToLowerInvariant()}");
        if (style?.Bold == true)
            classes.Add("bold");
        if (style?.CssClass is { } own)
            classes.Add(own);
        return classes.Count > 0 ? string.Join(' ', classes) : null;
    }
}

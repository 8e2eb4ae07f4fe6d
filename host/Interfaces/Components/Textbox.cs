using System.Globalization;
using System.Text.Json;
using Interfaces.Engine;

namespace Interfaces;

/// <summary>A box for text: one line, or several.</summary>
[Alias("text")]
[Alias("textarea", nameof(Textarea))]
public sealed record Textbox : Component<string>, IRaisesChange, IRaisesInput, IRaisesSubmit, IRaisesSelect, IRaisesFocus, IRaisesBlur, IRaisesStop, IRaisesCopy, IRaisesKeyUp, IGrowing
{
    /// <summary>How far a box of several lines grows when nothing else is said: 20 lines.</summary>
    public const int DefaultMaxLines = 20;

    /// <summary>Makes a text box.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Textbox(string? label = null) => Label = label;

    /// <summary>How many lines are there when the box is empty. Default: 1. Bounds: 1 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int Lines { get; init => field = Set(Bound.Within(value, 1, 1_000)); } = 1;

    /// <summary>
    /// Up to how many lines the box grows with its text; it scrolls from there on. Default: <see langword="null"/>,
    /// which is 1 for a box of one line that a visitor types into, and <see cref="DefaultMaxLines"/> for the others.
    /// Bounds: 1 to 1,000; less than <see cref="Lines"/> counts as <see cref="Lines"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? MaxLines { get; init => field = Set(Bound.Within(value, 1, 1_000)); }

    /// <summary>What the empty box shows. Default: nothing.</summary>
    public string? Placeholder { get; init => field = Set(value); }

    /// <summary>What the text is. Default: <see cref="TextboxType.Text"/>. All others have one line.</summary>
    public TextboxType Type { get; init => field = Set(value); }

    /// <summary>How many characters a visitor can enter, in UTF-16 code units. Default: <see langword="null"/>, no limit of its own. Bounds: 1 to 10,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? MaxLength { get; init => field = Set(Bound.Within(value, 1, 10_000_000)); }

    /// <summary>Whether the page opens with the focus in the box. Default: <see langword="false"/>.</summary>
    public bool AutoFocus { get; init => field = Set(value); }

    /// <summary>On which side the text stands. Default: <see cref="TextAlign.Start"/>.</summary>
    public TextAlign TextAlign { get; init => field = Set(value); }

    /// <summary>Whether the text runs from right to left. Default: <see langword="false"/>.</summary>
    public bool RightToLeft { get; init => field = Set(value); }

    /// <summary>Whether there is a button that copies the text. Default: <see langword="false"/>.</summary>
    public bool ShowCopy { get; init => field = Set(value); }

    /// <summary>The text on a button beside the box, which submits as Enter does. Default: <see langword="null"/>, no button.</summary>
    public string? SubmitText { get; init => field = Set(value); }

    /// <summary>The text on a button beside the box, which raises <c>Stop</c>. Default: <see langword="null"/>, no button.</summary>
    public string? StopText { get; init => field = Set(value); }

    /// <summary>Small buttons beside the box, each with events of its own. Default: none.</summary>
    public IReadOnlyList<Button> Buttons { get; init => field = Set(value); } = [];

    /// <summary>What is said to the browser of the text: how it is completed, checked and typed. Default: nothing.</summary>
    public InputHints? Hints { get; init => field = Set(value); }

    internal override IReadOnlyList<Block> Nested => Buttons;

    // An empty box is an empty text: a handler that takes a string is never given nothing.
    private protected override object? Unset => "";

    // What a visitor may be typing into is not added to behind their back.
    GrowthView? IGrowing.Growth(RenderContext context) => context.Interactive || IsLine(context) ? null : new GrowthView(Frame.ControlId(context));

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var control = IsLine(context) ? Line(context) : Area(context);
        return Frame.Field(this, context, control + Frame.Copy(this, Frame.ControlId(context), ShowCopy) + Beside(context));
    }

    /// <inheritdoc/>
    protected override Parsed<string?> Parse(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => Parsed.Ok<string?>(""),
        JsonValueKind.String => JsonText.Read(json) is { } text ? Checked(text) : Parsed.Error<string?>("Enter a text."),
        _ => Parsed.Error<string?>("Enter a text."),
    };

    /// <summary>Checks where marked text begins and ends; the text itself is what the page says, for the server may not know it yet.</summary>
    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = base.ReadEvent(type, json);
        return read.Value switch
        {
            SelectData { Range.Count: not 0 } select when !IsStretch(select) => Parsed.Error<EventData?>("Marked text has a beginning and an end."),
            SelectData select => Parsed.Ok<EventData?>(select with { Column = 0, RowValue = [], ColumnValue = [] }),
            CopyData copy when copy.Value.Length > (MaxLength ?? int.MaxValue) => Parsed.Error<EventData?>("So much does not stand there."),
            _ => read,
        };
    }

    private static bool IsStretch(SelectData select) => select.Range is [var start, var end]
        && double.IsInteger(start) && double.IsInteger(end) && start >= 0 && end > start && select.Text.Length == (int)(end - start);

    internal static Textbox Textarea() => new() { Lines = 7 };

    private Markup Beside(RenderContext context)
    {
        var submit = SubmitText is { } text && context.Interactive
            ? Markup.Of($"""<button type="button" class="primary small" data-raise="submit"{Markup.Attribute("disabled", !Enabled)}>{text}</button>""")
            : Markup.Empty;
        var stop = StopText is { } halt ? Markup.Of($"""<button type="button" class="stop small" data-raise="stop">{halt}</button>""") : Markup.Empty;
        return submit.IsEmpty && stop.IsEmpty && Buttons.Count == 0
            ? Markup.Empty
            : Markup.Of($"""<div class="beside">{Buttons.Select(context.Render)}{stop}{submit}</div>""");
    }

    private Parsed<string?> Checked(string text) => MaxLength is { } max && text.Length > max
        ? Parsed.Error<string?>(string.Create(CultureInfo.InvariantCulture, $"Enter at most {max:N0} {(max == 1 ? "character" : "characters")}."))
        : Parsed.Ok<string?>(text);

    // A line would swallow line breaks, so text that has some, or that a handler may give some, gets an area.
    private bool IsLine(RenderContext context) =>
        Type != TextboxType.Text
        || (Lines == 1 && (MaxLines == 1 || (MaxLines is null && context.Interactive && Value?.Contains('\n', StringComparison.Ordinal) != true)));

    private Markup Line(RenderContext context) => Markup.Of($"""
        <input type="{InputType}" data-value="text" value="{Value}"{Attributes(context)}>
        """);

    // HTML drops one line break after the opening tag.
    private Markup Area(RenderContext context) => Markup.Of(
        $"<textarea data-value=\"text\" rows=\"{Lines}\"{Attributes(context)}>\n{Value}</textarea>");

    private Markup Attributes(RenderContext context) =>
        Frame.TextControl(this, context)
        + Markup.Attribute("placeholder", Placeholder)
        + Markup.Attribute("maxlength", MaxLength?.ToString(CultureInfo.InvariantCulture))
        + Markup.Attribute("autofocus", AutoFocus && context.Interactive)
        + Markup.Attribute("dir", RightToLeft ? "rtl" : null)
        + (Hints?.Attributes() ?? Markup.Empty)
        + Markup.Attribute("style", Style(context));

    private string? Style(RenderContext context)
    {
        var lines = IsLine(context) ? "" : string.Create(CultureInfo.InvariantCulture, $"--lines:{Lines};--max-lines:{Math.Max(Lines, MaxLines ?? DefaultMaxLines)};");
        var align = TextAlign switch
        {
            TextAlign.Center => "text-align:center;",
            TextAlign.End => "text-align:end;",
            _ => "",
        };
        return lines.Length + align.Length == 0 ? null : lines + align;
    }

    private string InputType => Type switch
    {
        TextboxType.Password => "password",
        TextboxType.Email => "email",
        TextboxType.Url => "url",
        TextboxType.Tel => "tel",
        TextboxType.Search => "search",
        _ => "text",
    };
}

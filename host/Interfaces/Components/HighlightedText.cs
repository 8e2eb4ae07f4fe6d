using System.Text.Json;

namespace Interfaces;

/// <summary>Text in which stretches are marked, each with a label or a score: what was recognized, what became different.</summary>
/// <remarks>A handler returns <see cref="HighlightedSpan"/>s, or pairs of a text and a label (<see langword="null"/> for none), or of a text and a score from -1 to 1.</remarks>
/// <example><code>new HighlightedText("Animals") { Value = [("The ", null), ("cat", "pet"), (" sleeps.", null)] }</code></example>
[Alias("highlight")]
public sealed record HighlightedText : Component, IInput<IReadOnlyList<HighlightedSpan>>, IOutput, IRaisesChange, IRaisesSelect
{
    /// <summary>The most stretches that are shown: 10,000.</summary>
    public const int MaxSpans = 10_000;

    private IReadOnlyList<HighlightedSpan>? _value;

    /// <summary>Makes a place for marked text.</summary>
    /// <param name="label">The label. Default: what the handler calls its result.</param>
    public HighlightedText(string? label = null) => Label = label;

    /// <summary>The stretches of text, in order. Default: none.</summary>
    public IReadOnlyList<HighlightedSpan>? Value { get => _value; init => _value = Set(value); }

    /// <summary>The colors of labels, by the label: the name of a color such as <c>green</c>, or <c>#rrggbb</c>. The page takes its hue, and makes it light or dark enough to read. Default: each label has the next of a fixed row.</summary>
    /// <exception cref="ArgumentException">One is no color.</exception>
    public IReadOnlyDictionary<string, string> Colors { get; init => field = Set(Hue.Check(value)); } = new Dictionary<string, string>();

    /// <summary>Whether there is a list of the labels with their colors. Default: <see langword="false"/>.</summary>
    public bool ShowLegend { get; init => field = Set(value); }

    /// <summary>Whether each marked stretch is followed by its label. Default: <see langword="true"/>.</summary>
    public bool ShowInlineLabels { get; init => field = Set(value); } = true;

    /// <summary>Whether stretches side by side with the same label become one. Default: <see langword="false"/>.</summary>
    public bool CombineAdjacent { get; init => field = Set(value); }

    /// <summary>What stands between stretches that became one. Default: nothing.</summary>
    public string AdjacentSeparator { get; init => field = Set(value); } = "";

    Component IOutput.Component => this;

    Component IInput<IReadOnlyList<HighlightedSpan>>.Component => this;

    internal override string Kind => "highlightedtext";

    internal override Type ValueType => typeof(IReadOnlyList<HighlightedSpan>);

    internal override bool IsInput => false;

    internal override object? CurrentValue => _value;

    /// <summary>What is shown: as many stretches as there may be, and those side by side as one where they are to be.</summary>
    internal IReadOnlyList<HighlightedSpan> Shown => HighlightedSpans.Shown(_value ?? [], CombineAdjacent ? AdjacentSeparator : null);

    internal override Markup WrapperAttributes(RenderContext context) => Frame.Labelled(context);

    internal override Component WithValue(object? value) => this with { Value = (IReadOnlyList<HighlightedSpan>?)value };

    internal override bool CanAccept(Type output) => HighlightedSpans.CanRead(output);

    internal override Parsed<object?> Accept(object? output)
    {
        try
        {
            return Parsed.Ok<object?>(HighlightedSpans.Read(output));
        }
        catch (ArgumentException error)
        {
            return Parsed.Error<object?>(error.Message);
        }
    }

    internal override Parsed<object?> ParseValue(JsonElement json) => Parsed.Error<object?>("This shows a result, and takes none.");

    internal override JsonElement FormatValue(object? value) => JsonValues.Write(value, JsonOptions);

    /// <summary>What the page says was chosen counts as far as it is there: the text and the label are what the host knows.</summary>
    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = base.ReadEvent(type, json);
        if (read.Value is not SelectData select)
            return read;
        var shown = Shown;
        if (select.Index < 0 || select.Index >= shown.Count)
            return json.EnumerateObject().Any() ? Parsed.Error<EventData?>("There is no such stretch of text.") : read;
        var span = shown[select.Index];
        JsonElement Write(object? value) => JsonValues.Write(value, JsonOptions);
        return Parsed.Ok<EventData?>(new SelectData
        {
            Index = select.Index,
            Value = Write(span.Text),
            RowValue = [Write(span.Text), Write((object?)span.Label ?? span.Score)],
        });
    }

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Frame.Display(this, context, Markup.Empty, HighlightMarkup.Of(this, Identity.IsHeard(Engine.EventNames.Select)));
    }
}

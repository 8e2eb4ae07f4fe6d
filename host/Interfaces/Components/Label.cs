using System.Globalization;
using System.Text.Json;

namespace Interfaces;

/// <summary>Shows what something was recognized as, and how sure that is.</summary>
public sealed record Label : Component, IOutput, IInput<Classification>, IRaisesChange, IRaisesSelect
{
    /// <summary>How many classes are looked at: the first 1,000.</summary>
    public const int MaxClasses = 1_000;

    private Classification? _value;

    /// <summary>Makes a label.</summary>
    /// <param name="label">What stands above it. Default: what the handler's result is called.</param>
    public Label(string? label = null) => Label = label;

    /// <summary>
    /// What is shown: a text, a number, or classes with confidences from 0 to 1, as a dictionary, as pairs, or as a
    /// <see cref="Classification"/>. It is read at once. Default: nothing.
    /// </summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public object? Value { get => _value; init => _value = Set(ClassificationReader.Read(value)); }

    /// <summary>How many classes are shown, the likeliest first. Default: <see langword="null"/>, all. Bounds: 1 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? TopClasses { get; init => field = Set(Bound.Within(value, 1, MaxClasses)); }

    /// <summary>Whether the likeliest class stands above the others in large type. Default: <see langword="true"/>.</summary>
    public bool ShowHeading { get; init => field = Set(value); } = true;

    /// <summary>The color of the bars, as the name of a CSS color or as <c>#</c> with hexadecimal digits. Default: <see langword="null"/>, the page's own.</summary>
    /// <exception cref="ArgumentException">It is no such color.</exception>
    public string? Color { get; init => field = Set(CssColor.Check(value)); }

    internal override string Kind => "label-display";

    Component IOutput.Component => this;

    Component IInput<Classification>.Component => this;

    internal override Type ValueType => typeof(Classification);

    internal override bool IsInput => false;

    internal override object? CurrentValue => _value;

    internal override Markup WrapperAttributes(RenderContext context) => Frame.Labelled(context);

    internal override Component WithValue(object? value) => this with { Value = value };

    internal override bool CanAccept(Type output) => ClassificationReader.CanRead(output);

    internal override Parsed<object?> Accept(object? output)
    {
        try
        {
            return Parsed.Ok<object?>(ClassificationReader.Read(output));
        }
        catch (ArgumentException error)
        {
            return Parsed.Error<object?>(error.Message);
        }
    }

    internal override Parsed<object?> ParseValue(JsonElement json) => Parsed.Error<object?>("This shows a result, and takes none.");

    /// <summary>The page says which bar; what that is, the label knows.</summary>
    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        if (type != typeof(SelectData))
            return base.ReadEvent(type, json);
        var text = json.TryGetProperty("value", out var value) ? JsonText.Read(value) : null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && _value is { } shown && index < Math.Min(shown.Confidences.Count, TopClasses ?? MaxClasses)
            ? Parsed.Ok<EventData?>(new SelectData { Index = index, Value = JsonValues.Write(shown.Confidences[index].Label, JsonOptions) })
            : Parsed.Error<EventData?>("There is no such class.");
    }

    internal override JsonElement FormatValue(object? value) => JsonValues.Write(value, JsonOptions);

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) =>
        Frame.Display(this, context, Markup.Empty, Markup.Of($"""<div class="panel"{Markup.Attribute("style", Color is null ? null : $"--accent-solid:{Color};")}>{Winner}{Bars}</div>"""));

    private Markup Winner => _value is { } value && (ShowHeading || value.Confidences.Count == 0)
        ? Markup.Of($"""<p class="winner">{value.Label}</p>""")
        : Markup.Empty;

    private Markup Bars => _value is { Confidences: { Count: > 0 } confidences }
        ? Markup.Of($"""<ul class="bars">{confidences.Take(TopClasses ?? MaxClasses).Select((confidence, index) => Bar(confidence, index, Identity.IsHeard("select")))}</ul>""")
        : Markup.Empty;

    private static Markup Bar(Confidence confidence, int index, bool isHeard)
    {
        var share = double.IsNaN(confidence.Share) ? 0 : Math.Clamp(confidence.Share, 0, 1);
        var percent = Math.Round(share * 100, share is > 0 and < 0.01 ? 1 : 0).ToString(CultureInfo.InvariantCulture) + "%";
        var name = isHeard ? Markup.Of($"""<button type="button" class="link" data-raise="select" value="{index}">{confidence.Label}</button>""") : Markup.Text(confidence.Label);
        return Markup.Of($"""<li style="--share:{percent}"><span class="name">{name}</span><span class="share">{percent}</span></li>""");
    }
}

using System.Text.Json;

namespace Interfaces;

/// <summary>Two boxes for a stretch of time: from one date to another.</summary>
/// <remarks>The value is a tuple <c>(T From, T To)</c>; it never ends before it begins.</remarks>
/// <typeparam name="T"><see cref="DateOnly"/>, <see cref="DateTime"/>, <see cref="DateTimeOffset"/>, <see cref="TimeOnly"/>, or a nullable one of them: then an end may be left open, and is <see langword="null"/>.</typeparam>
/// <example><code>new DateRange&lt;DateOnly&gt;("Stay") { Minimum = new(2026, 1, 1) }</code></example>
[RangeArgument]
public record DateRange<T> : Component<(T From, T To)>, IRaisesChange, IRaisesInput
{
    private readonly TimePoint _kind;
    private object? _minimum;
    private object? _maximum;

    /// <summary>Makes two boxes for dates or times.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is another type.</exception>
    public DateRange(string? label = null) => (_kind, Label) = (TimePoint.For(typeof(T)), label);

    /// <summary>The earliest that a visitor can enter. Default: none.</summary>
    public T? Minimum { get => _minimum is T value ? value : default; init => _minimum = Set((object?)value); }

    /// <summary>The latest that a visitor can enter. Default: none.</summary>
    public T? Maximum { get => _maximum is T value ? value : default; init => _maximum = Set((object?)value); }

    /// <summary>Whether a time of day belongs to the dates; without it the time is midnight. Default: <see langword="false"/>. Counts where <typeparamref name="T"/> has both.</summary>
    public bool IncludeTime { get; init => field = Set(value); }

    /// <summary>Stretches that a click puts into the boxes. Default: none. They count where <typeparamref name="T"/> has a date.</summary>
    public IReadOnlyList<DatePreset> Presets { get; init => field = Set(value ?? throw new ArgumentNullException(nameof(Presets))); } = [];

    internal override string Kind => "daterange";

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (from, to) = HasValue ? (Value.From, Value.To) : (default(T), default(T));
        var boxes = Markup.Of($"""<div class="range-ends">{End("From", from, context)}{End("To", to, context)}</div>""");
        var shown = Layout.HasDate && context.Interactive && Presets.Count > 0
            ? Markup.Of($"""<date-presets>{boxes}<div class="range-presets">{Presets.Select(preset => preset.Render(Enabled))}</div></date-presets>""")
            : boxes;
        return Frame.Group(this, context, "object", shown);
    }

    /// <inheritdoc/>
    protected override Parsed<(T From, T To)> Parse(JsonElement json)
    {
        if (json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
            return Parsed.Error<(T, T)>(Expected);
        var (from, to) = (Read(json, "From"), Read(json, "To"));
        if (from.Error is { } first)
            return Parsed.Error<(T, T)>(first);
        if (to.Error is { } last)
            return Parsed.Error<(T, T)>(last);
        return from.Value is IComparable begin && to.Value is { } end && begin.CompareTo(end) > 0
            ? Parsed.Error<(T, T)>("The second must not be before the first.")
            : Parsed.Ok(((T)from.Value!, (T)to.Value!));
    }

    /// <inheritdoc/>
    protected override JsonElement Format((T From, T To) value) => JsonSerializer.SerializeToElement(new Dictionary<string, string?>
    {
        ["From"] = Text(value.From),
        ["To"] = Text(value.To),
    });

    private TimeLayout Layout => _kind.Layout(IncludeTime, false);

    private string Expected => (Text(_minimum), Text(_maximum)) switch
    {
        ({ } from, { } to) => $"Enter {Layout.Noun} from {Words(from)} to {Words(to)} in both boxes.",
        ({ } from, null) => $"Enter {Layout.Noun} from {Words(from)} on in both boxes.",
        (null, { } to) => $"Enter {Layout.Noun} up to {Words(to)} in both boxes.",
        _ => $"Enter {Layout.Noun} in both boxes.",
    };

    private Markup End(string name, T? value, RenderContext context) => Markup.Of($"""
        <label class="range-end" data-field="{name}"><span>{name}</span><input type="{Layout.InputType}" data-value="text"{Markup.Attribute("id", name == "From" ? Frame.ControlId(context) : $"{context.Id}-to")} value="{Text(HasValue ? value : null)}"{Markup.Attribute("min", Text(_minimum))}{Markup.Attribute("max", Text(_maximum))}></label>
        """);

    private Parsed<object?> Read(JsonElement json, string name)
    {
        var text = json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var end) && end.ValueKind != JsonValueKind.Null ? JsonText.Read(end) : "";
        if (text is "" && default(T) is null)
            return Parsed.Ok<object?>(null);
        return text is { Length: > 0 } && _kind.Read(text, Layout, TimeZoneInfo.Utc) is { } value && IsWithin(value)
            ? Parsed.Ok<object?>(value)
            : Parsed.Error<object?>(Expected);
    }

    private string? Text(object? value) => value is null ? null : _kind.Write(value, Layout, TimeZoneInfo.Utc);

    private static string Words(string text) => text.Replace('T', ' ');

    private bool IsWithin(object value) =>
        !(_minimum is IComparable low && low.CompareTo(value) > 0) && !(_maximum is IComparable high && high.CompareTo(value) < 0);
}

/// <summary>Two boxes for a stretch of days.</summary>
public sealed record DateRange : DateRange<DateOnly>
{
    /// <summary>Makes two boxes for dates.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public DateRange(string? label = null)
        : base(label)
    {
    }
}

/// <summary>A pair of dates or times of one type.</summary>
internal sealed class RangeArgumentAttribute : TypeArgumentAttribute
{
    public override Type? For(Type parameter) =>
        TupleElements.Of(parameter) is [var from, var to] && from == to && TimePoint.Has(from) ? from : null;
}

using System.Text.Json;

namespace Interfaces;

/// <summary>A box for a date, a time of day, or both.</summary>
/// <typeparam name="T"><see cref="System.DateTime"/>, <see cref="DateTimeOffset"/>, <see cref="DateOnly"/>, <see cref="TimeOnly"/>, or a nullable one of them: then an empty box is <see langword="null"/>.</typeparam>
[DateArgument]
public record DateTimePicker<T> : Component<T>, IRaisesChange, IRaisesInput, IRaisesSubmit, IRaisesFocus, IRaisesBlur
{
    private readonly TimePoint _kind;
    private object? _minimum;
    private object? _maximum;
    private TimeZoneInfo _zone = TimeZoneInfo.Utc;

    /// <summary>Makes a box for a date or a time.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is another type.</exception>
    public DateTimePicker(string? label = null) => (_kind, Label) = (TimePoint.For(typeof(T)), label);

    /// <summary>The earliest that a visitor can enter. Default: none.</summary>
    public T? Minimum { get => _minimum is T value ? value : default; init => _minimum = Set((object?)value); }

    /// <summary>The latest that a visitor can enter. Default: none.</summary>
    public T? Maximum { get => _maximum is T value ? value : default; init => _maximum = Set((object?)value); }

    /// <summary>Whether a time belongs to the date; without it the time is midnight. Default: <see langword="true"/>. Counts where <typeparamref name="T"/> has both.</summary>
    public bool IncludeTime { get; init => field = Set(value); } = true;

    /// <summary>Whether seconds can be entered. Default: <see langword="false"/>.</summary>
    public bool IncludeSeconds { get; init => field = Set(value); }

    /// <summary>The time zone in which a <see cref="DateTimeOffset"/> is shown and entered, such as <c>Europe/Berlin</c>. Default: <c>UTC</c>. The other types have no zone.</summary>
    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public string TimeZone { get => _zone.Id; init => _zone = ZoneName.Find(Set(value)); }

    internal override string Kind => "datetime";

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var layout = Layout;
        return Frame.Field(this, context, Markup.Of($"""
            <input type="{layout.InputType}" data-value="text" value="{Text(CurrentValue)}"{Markup.Attribute("min", Text(_minimum))}{Markup.Attribute("max", Text(_maximum))}{Markup.Attribute("step", layout.HasSeconds ? "1" : null)}{Frame.TextControl(this, context)}>
            """));
    }

    /// <inheritdoc/>
    protected override Parsed<T?> Parse(JsonElement json)
    {
        var text = json.ValueKind == JsonValueKind.Null ? "" : JsonText.Read(json);
        if (text is "" && default(T) is null)
            return Parsed.Ok<T?>(default);
        return text is { Length: > 0 } && _kind.Read(text, Layout, _zone) is { } value && IsWithin(value)
            ? Parsed.Ok<T?>((T)value)
            : Parsed.Error<T?>(Expected);
    }

    private TimeLayout Layout => _kind.Layout(IncludeTime, IncludeSeconds);

    private string Expected => (Text(_minimum), Text(_maximum)) switch
    {
        ({ } from, { } to) => $"Enter {Layout.Noun} from {Words(from)} to {Words(to)}.",
        ({ } from, null) => $"Enter {Layout.Noun} from {Words(from)} on.",
        (null, { } to) => $"Enter {Layout.Noun} up to {Words(to)}.",
        _ => $"Enter {Layout.Noun}.",
    };

    private static string Words(string text) => text.Replace('T', ' ');

    private string? Text(object? value) => value is null ? null : _kind.Write(value, Layout, _zone);

    private bool IsWithin(object value) =>
        !(_minimum is IComparable low && low.CompareTo(value) > 0) && !(_maximum is IComparable high && high.CompareTo(value) < 0);
}

/// <summary>A box for a date and a time of day.</summary>
[Alias("datetime")]
public sealed record DateTimePicker : DateTimePicker<DateTime>
{
    /// <summary>Makes a box for a date and a time of day.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public DateTimePicker(string? label = null)
        : base(label)
    {
    }
}

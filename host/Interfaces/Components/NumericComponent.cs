using System.Globalization;
using System.Text.Json;

namespace Interfaces;

/// <summary>What components for numbers have in common.</summary>
/// <typeparam name="T">Any type of number, or a nullable one: then nothing entered is <see langword="null"/>.</typeparam>
public abstract record NumericComponent<T> : Component<T>, IRaisesChange, IRaisesInput
{
    private const int MaxPrecision = 28;

    private object? _minimum;
    private object? _maximum;
    private object? _step;

    private protected NumericComponent(string component) => Reader = NumberReader.For(typeof(T), component);

    /// <summary>The lowest number that a visitor can enter. Default: none.</summary>
    public T? Minimum { get => Get(_minimum); init => _minimum = Set((object?)value); }

    /// <summary>The highest number that a visitor can enter. Default: none.</summary>
    public T? Maximum { get => Get(_maximum); init => _maximum = Set((object?)value); }

    /// <summary>How far one step of the arrows goes; numbers in between can be typed. Default: 1, or one unit of the last decimal.</summary>
    public T? Step { get => Get(_step); init => _step = Set((object?)value); }

    /// <summary>How many decimals a number can have; what a handler returns is rounded to it. Default: <see langword="null"/>, any. Bounds: 0 to 28.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? Precision { get; init => field = Set(Bound.Within(value, 0, MaxPrecision)); }

    private protected NumberReader Reader { get; }

    private protected virtual object? Lowest => _minimum;

    private protected virtual object? Highest => _maximum;

    private protected bool IsWhole => Reader.IsWhole || Precision == 0;

    /// <inheritdoc/>
    protected override Parsed<T?> Parse(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null || (json.ValueKind == JsonValueKind.String && JsonText.Read(json) is { } text && string.IsNullOrWhiteSpace(text)))
            return default(T) is null ? Parsed.Ok<T?>(default) : Parsed.Error<T?>("Enter a number.");

        // The bounds of the type are news only to who went beyond them.
        if (IsWhole && Lowest is null && Highest is null && NumberText.Read(json) is { Decimals: > 0 })
            return Parsed.Error<T?>("Enter a whole number.");
        return NumberText.Read(json) is { } number && number.Decimals <= (IsWhole ? 0 : Precision ?? int.MaxValue)
            && Reader.Read(number) is { } value && IsWithin(value)
            ? Parsed.Ok<T?>((T)value)
            : Parsed.Error<T?>(Expected);
    }

    /// <inheritdoc/>
    protected override Parsed<T?> Convert(object? output)
    {
        var converted = base.Convert(output);
        return Precision is { } precision && converted is { Error: null, Value: { } value }
            ? Parsed.Ok<T?>((T)Reader.Round(value, precision))
            : converted;
    }

    /// <summary>The bounds and the step as attributes of an <c>input</c>.</summary>
    private protected Markup Bounds()
    {
        if (Lowest is { } low && Highest is { } high && NumberReader.IsAbove(low, high))
            throw new ArgumentException($"The Minimum of {Frame.NameOf(this)}, {NumberReader.Write(low)}, is above its Maximum, {NumberReader.Write(high)}.");
        return Markup.Attribute("min", Text(Lowest)) + Markup.Attribute("max", Text(Highest)) + Markup.Attribute("step", StepText);
    }

    private protected virtual string StepText => Text(_step) ?? (IsWhole ? "1" : Precision is { } precision ? Unit(precision) : "any");

    private protected static string? Text(object? number) => number is null ? null : NumberReader.Write(number);

    private protected static string Unit(int decimals) => (1 / DecimalPower(decimals)).ToString(CultureInfo.InvariantCulture);

    private static decimal DecimalPower(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }

    private static T? Get(object? stored) => stored is T value ? value : default;

    private bool IsWithin(object value) =>
        !(Lowest is { } low && NumberReader.IsAbove(low, value)) && !(Highest is { } high && NumberReader.IsAbove(value, high));

    private string Expected => string.Concat(
        IsWhole ? "Enter a whole number" : "Enter a number",
        !IsWhole && Precision is { } precision ? string.Create(CultureInfo.InvariantCulture, $" with at most {precision} {(precision == 1 ? "decimal" : "decimals")}") : "",
        Range,
        ".");

    private string Range => (Lowest, Highest) switch
    {
        ({ } low, { } high) => $" between {NumberReader.Write(low)} and {NumberReader.Write(high)}",
        ({ } low, null) => $" of at least {NumberReader.Write(low)}",
        (null, { } high) => $" of at most {NumberReader.Write(high)}",
        _ => Reader.IsWhole ? $" between {NumberReader.Write(Reader.Lowest)} and {NumberReader.Write(Reader.Highest)}" : "",
    };
}

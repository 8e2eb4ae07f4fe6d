using System.Globalization;
using System.Text.Json;

namespace Interfaces;

/// <summary>A list to unfold, from which several can be chosen.</summary>
/// <typeparam name="T">The type of what a choice stands for. An enum brings its members as choices.</typeparam>
[EnumsArgument]
public record MultiselectDropdown<T> : ChoiceComponent<T[], T>, IOutput<IEnumerable<T>>, IRaisesFocus, IRaisesBlur, IRaisesKeyUp
{
    /// <summary>Makes a list.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public MultiselectDropdown(string? label = null) => Label = label;

    /// <summary>Makes a list.</summary>
    /// <param name="choices">What there is to choose.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public MultiselectDropdown(IEnumerable<T> choices, string? label = null) => (Choices, Label) = (Plain(choices), label);

    /// <summary>Makes a list.</summary>
    /// <param name="choices">What there is to choose: values, or labels with values.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public MultiselectDropdown(IEnumerable<Choice<T>> choices, string? label = null) => (Choices, Label) = ([.. choices], label);

    /// <summary>How many can be chosen. Default: <see langword="null"/>, all. Bounds: 1 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? MaxChoices { get; init => field = Set(Bound.Within(value, 1, DefaultMaxChoices)); }

    /// <summary>Whether a visitor can enter texts that are not in the list. Default: <see langword="false"/>.</summary>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not <see cref="string"/>.</exception>
    public bool AllowCustomValue { get; init => field = Set(CustomValue.Allow<T>(value)); }

    /// <summary>What is shown while nothing is chosen. Default: none.</summary>
    public string? Placeholder { get; init => field = Set(value); }

    internal override string Kind => "dropdown";

    Component IOutput<IEnumerable<T>>.Component => this;

    private protected override object? Unset => Array.Empty<T>();

    private const int DefaultMaxChoices = 10_000;

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        T[] values = Value ?? [];
        var chosen = values.Select(value => Options.KeyOf(value)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var custom = AllowCustomValue ? values.Where(value => Options.KeyOf(value) is null) : [];
        return Frame.Around(this, context, Markup.Of($"""
            <combo-box class="control"{Markup.Attribute("data-custom", AllowCustomValue)}{Markup.Attribute("data-max", MaxChoices?.ToString(CultureInfo.InvariantCulture))}{Markup.Attribute("data-placeholder", Placeholder)}><select multiple data-value="many"{Frame.Control(this, context)}>{OptionList(index => chosen.Contains(Options.Keys[index]))}{custom.Select(CustomValue.Option)}</select></combo-box>
            """));
    }

    /// <inheritdoc/>
    protected override Parsed<T[]?> Parse(JsonElement json)
    {
        var max = MaxChoices ?? DefaultMaxChoices;
        if (json.ValueKind == JsonValueKind.Array && json.GetArrayLength() > max)
            return Parsed.Error<T[]?>(string.Create(CultureInfo.InvariantCulture, $"Choose at most {max:N0}."));
        var parsed = Options.ParseMany(json, item => AllowCustomValue ? CustomValue.Parse<T>(item) : Parsed.Error<T?>(Options.Expected));
        return parsed.Error is { } error ? Parsed.Error<T[]?>(error) : Parsed.Ok<T[]?>([.. parsed.Value]);
    }
}

/// <summary>A list to unfold, from which several can be chosen.</summary>
[Alias("multiselect")]
public sealed record MultiselectDropdown : MultiselectDropdown<string>
{
    /// <summary>Makes a list.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public MultiselectDropdown(string? label = null)
        : base(label)
    {
    }

    /// <summary>Makes a list.</summary>
    /// <param name="choices">What there is to choose.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public MultiselectDropdown(IEnumerable<string> choices, string? label = null)
        : base(choices, label)
    {
    }

    /// <summary>Makes a list.</summary>
    /// <param name="choices">What there is to choose: values, or labels with values.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public MultiselectDropdown(IEnumerable<Choice<string>> choices, string? label = null)
        : base(choices, label)
    {
    }
}

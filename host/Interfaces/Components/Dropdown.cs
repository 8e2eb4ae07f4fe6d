using System.Text.Json;

namespace Interfaces;

/// <summary>A list to unfold, from which one can be chosen. For several there is <see cref="MultiselectDropdown{T}"/>.</summary>
/// <remarks>While no value is set and there is no placeholder, the first choice is the value.</remarks>
/// <typeparam name="T">The type of what a choice stands for. An enum brings its members as choices.</typeparam>
[EnumArgument]
public record Dropdown<T> : ChoiceComponent<T, T>, IRaisesFocus, IRaisesBlur, IRaisesKeyUp
{
    /// <summary>From how many choices on a list can be filtered when nothing else is said: 13.</summary>
    public const int FilterFrom = 13;

    /// <summary>The longest value of its own that a visitor can enter: 1,000 characters.</summary>
    public const int MaxCustomLength = 1_000;

    /// <summary>Makes a list.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Dropdown(string? label = null) => Label = label;

    /// <summary>Makes a list.</summary>
    /// <param name="choices">What there is to choose.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Dropdown(IEnumerable<T> choices, string? label = null) => (Choices, Label) = (Plain(choices), label);

    /// <summary>Makes a list.</summary>
    /// <param name="choices">What there is to choose: values, or labels with values.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Dropdown(IEnumerable<Choice<T>> choices, string? label = null) => (Choices, Label) = ([.. choices], label);

    /// <summary>Whether typing narrows the list. Default: <see langword="null"/>, which is from <see cref="FilterFrom"/> choices on.</summary>
    public bool? Filterable { get; init => field = Set(value); }

    /// <summary>Whether a visitor can enter a text that is not in the list. Default: <see langword="false"/>.</summary>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not <see cref="string"/>.</exception>
    public bool AllowCustomValue { get; init => field = Set(CustomValue.Allow<T>(value)); }

    /// <summary>What is shown while nothing is chosen. Default: none.</summary>
    public string? Placeholder { get; init => field = Set(value); }

    private protected override object? Unset => Placeholder is null && !AllowCustomValue && Choices.Count > 0 ? Choices[0].Value : null;

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var chosen = HasValue ? Options.KeyOf(Value!) : null;
        var select = Markup.Of($"""
            <select data-value="one"{Frame.Control(this, context)}>{Nothing(chosen)}{OptionList(index => Options.Keys[index] == chosen)}{Custom(chosen)}</select>
            """);
        return Frame.Around(this, context, IsPlain
            ? Markup.Of($"""<div class="control select">{select}</div>""")
            : Markup.Of($"""<combo-box class="control"{Markup.Attribute("data-custom", AllowCustomValue)}{Markup.Attribute("data-placeholder", Placeholder)}>{select}</combo-box>"""));
    }

    /// <inheritdoc/>
    protected override Parsed<T?> Parse(JsonElement json)
    {
        var listed = Options.ParseOne(json);
        return listed.Error is not null && AllowCustomValue ? CustomValue.Parse<T>(json) : listed;
    }

    private bool IsPlain => !AllowCustomValue && !(Filterable ?? Choices.Count >= FilterFrom);

    // Without it a browser would show the first choice where none is chosen.
    private Markup Nothing(string? chosen) => chosen is null && !(AllowCustomValue && HasValue)
        ? Markup.Of($"""<option value="" selected disabled hidden>{Placeholder}</option>""")
        : Markup.Empty;

    private Markup Custom(string? chosen) => chosen is null && AllowCustomValue && HasValue
        ? CustomValue.Option(Value)
        : Markup.Empty;
}

/// <summary>A list to unfold, from which one can be chosen. For several there is <see cref="MultiselectDropdown"/>.</summary>
public sealed record Dropdown : Dropdown<string>
{
    /// <summary>Makes a list.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Dropdown(string? label = null)
        : base(label)
    {
    }

    /// <summary>Makes a list.</summary>
    /// <param name="choices">What there is to choose.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Dropdown(IEnumerable<string> choices, string? label = null)
        : base(choices, label)
    {
    }

    /// <summary>Makes a list.</summary>
    /// <param name="choices">What there is to choose: values, or labels with values.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Dropdown(IEnumerable<Choice<string>> choices, string? label = null)
        : base(choices, label)
    {
    }
}

using System.Text.Json;

namespace Interfaces;

/// <summary>A few choices, all in sight, of which any number can be chosen.</summary>
/// <remarks>A handler may also take the choices as one value, where <typeparamref name="T"/> is an enum with <see cref="FlagsAttribute"/>.</remarks>
/// <typeparam name="T">The type of what a choice stands for. An enum brings its members as choices.</typeparam>
[EnumsArgument]
public record CheckboxGroup<T> : ChoiceComponent<T[], T>, IOutput<IEnumerable<T>>
{
    /// <summary>Makes a group of checkboxes.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public CheckboxGroup(string? label = null) => Label = label;

    /// <summary>Makes a group of checkboxes.</summary>
    /// <param name="choices">What there is to choose.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public CheckboxGroup(IEnumerable<T> choices, string? label = null) => (Choices, Label) = (Plain(choices), label);

    /// <summary>Makes a group of checkboxes.</summary>
    /// <param name="choices">What there is to choose: values, or labels with values.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public CheckboxGroup(IEnumerable<Choice<T>> choices, string? label = null) => (Choices, Label) = ([.. choices], label);

    /// <summary>Whether the choices stand one below another. Default: <see langword="false"/>, side by side.</summary>
    public bool Stacked { get; init => field = Set(value); }

    /// <summary>Whether there is a button that chooses all, or none. Default: <see langword="false"/>.</summary>
    public bool ShowSelectAll { get; init => field = Set(value); }

    Component IOutput<IEnumerable<T>>.Component => this;

    // Of an enum whose values are sets of members, the members alone are the choices.
    private protected override IEnumerable<Choice<T>> DefaultChoices => FlagsConversion.IsFlags(typeof(T))
        ? base.DefaultChoices.Where(choice => FlagsConversion.IsSingle(choice.Value!))
        : base.DefaultChoices;

    private protected override object? Unset => Array.Empty<T>();

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        T[] values = Value ?? [];
        var chosen = values.Select(value => Options.KeyOf(value)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var all = ShowSelectAll && context.Interactive ? Markup.Of($"""<button type="button" class="all" data-all>Select all</button>""") : Markup.Empty;
        return Frame.Group(this, context, "many", all + Boxes(context, "checkbox", index => chosen.Contains(Options.Keys[index]), Stacked));
    }

    /// <inheritdoc/>
    protected override Parsed<T[]?> Parse(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array && json.GetArrayLength() > Choices.Count)
            return Parsed.Error<T[]?>(Options.Expected);
        var parsed = Options.ParseMany(json, _ => Parsed.Error<T?>(Options.Expected));
        return parsed.Error is { } error ? Parsed.Error<T[]?>(error) : Parsed.Ok<T[]?>([.. parsed.Value]);
    }
}

/// <summary>A few choices, all in sight, of which any number can be chosen.</summary>
public sealed record CheckboxGroup : CheckboxGroup<string>
{
    /// <summary>Makes a group of checkboxes.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public CheckboxGroup(string? label = null)
        : base(label)
    {
    }

    /// <summary>Makes a group of checkboxes.</summary>
    /// <param name="choices">What there is to choose.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public CheckboxGroup(IEnumerable<string> choices, string? label = null)
        : base(choices, label)
    {
    }

    /// <summary>Makes a group of checkboxes.</summary>
    /// <param name="choices">What there is to choose: values, or labels with values.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public CheckboxGroup(IEnumerable<Choice<string>> choices, string? label = null)
        : base(choices, label)
    {
    }
}

using System.Text.Json;

namespace Interfaces;

/// <summary>What components to choose from have in common.</summary>
/// <typeparam name="TValue">The type of the component's value.</typeparam>
/// <typeparam name="T">The type of what a choice stands for.</typeparam>
public abstract record ChoiceComponent<TValue, T> : Component<TValue>, IRaisesChange, IRaisesInput, IRaisesSelect
{
    private ChoiceSet<T>? _set;

    private protected ChoiceComponent()
    {
    }

    /// <summary>What there is to choose. Default: all members of an enum; nothing for other types.</summary>
    /// <exception cref="ArgumentException">Two choices have the same value.</exception>
    public IReadOnlyList<Choice<T>> Choices
    {
        get => Options.Choices;
        init => Set(_set = new ChoiceSet<T>(value ?? throw new ArgumentNullException(nameof(Choices))));
    }

    private protected ChoiceSet<T> Options => _set ??= new ChoiceSet<T>(DefaultChoices);

    private protected virtual IEnumerable<Choice<T>> DefaultChoices => Choice.Members<T>();

    /// <summary>What the page says of the choice counts as far as it is one of the choices.</summary>
    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = base.ReadEvent(type, json);
        if (read.Value is not SelectData select || (select.Value is null && select.Index == 0))
            return read;
        if (select.Index < 0 || select.Index >= Choices.Count)
            return select.Value is null || !AllowsOther ? Parsed.Error<EventData?>(Options.Expected) : read;
        return Parsed.Ok<EventData?>(select with { Value = JsonValues.Write(Choices[select.Index].Value, JsonOptions) });
    }

    /// <summary>Whether a value may be chosen that is none of the choices.</summary>
    private protected virtual bool AllowsOther => false;

    private protected static IReadOnlyList<Choice<T>> Plain(IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return [.. values.Select(value => (Choice<T>)value)];
    }

    /// <summary>The choices as radio buttons or checkboxes.</summary>
    private protected Markup Boxes(RenderContext context, string type, Func<int, bool> isChosen, bool stacked = false) => Markup.Of($"""
        <div class="{(stacked ? "options stacked" : "options")}">{Options.Keys.Select((key, index) => Markup.Of($"""
        <label class="option"><input type="{type}"{Markup.Attribute("id", index == 0 ? Frame.ControlId(context) : null)} name="{context.Id}" value="{key}"{Markup.Attribute("checked", isChosen(index))}><span>{Choices[index].Label}</span></label>
        """))}</div>
        """);

    /// <summary>The choices as the options of a <c>select</c>.</summary>
    private protected Markup OptionList(Func<int, bool> isChosen) => Markup.Join(Options.Keys.Select((key, index) => Markup.Of($"""
        <option value="{key}"{Markup.Attribute("selected", isChosen(index))}>{Choices[index].Label}</option>
        """)));
}

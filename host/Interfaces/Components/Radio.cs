using System.Text.Json;

namespace Interfaces;

/// <summary>A few choices, all in sight, of which one can be chosen.</summary>
/// <typeparam name="T">The type of what a choice stands for. An enum brings its members as choices.</typeparam>
[EnumArgument]
public record Radio<T> : ChoiceComponent<T, T>
{
    /// <summary>Makes a group of radio buttons.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Radio(string? label = null) => Label = label;

    /// <summary>Makes a group of radio buttons.</summary>
    /// <param name="choices">What there is to choose.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Radio(IEnumerable<T> choices, string? label = null) => (Choices, Label) = (Plain(choices), label);

    /// <summary>Makes a group of radio buttons.</summary>
    /// <param name="choices">What there is to choose: values, or labels with values.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Radio(IEnumerable<Choice<T>> choices, string? label = null) => (Choices, Label) = ([.. choices], label);

    /// <summary>Whether the choices stand one below another. Default: <see langword="false"/>, side by side.</summary>
    public bool Stacked { get; init => field = Set(value); }

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var chosen = HasValue ? Options.KeyOf(Value!) : null;
        return Frame.Group(this, context, "one", Boxes(context, "radio", index => Options.Keys[index] == chosen, Stacked));
    }

    /// <inheritdoc/>
    protected override Parsed<T?> Parse(JsonElement json) => Options.ParseOne(json);
}

/// <summary>A few choices, all in sight, of which one can be chosen.</summary>
public sealed record Radio : Radio<string>
{
    /// <summary>Makes a group of radio buttons.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Radio(string? label = null)
        : base(label)
    {
    }

    /// <summary>Makes a group of radio buttons.</summary>
    /// <param name="choices">What there is to choose.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Radio(IEnumerable<string> choices, string? label = null)
        : base(choices, label)
    {
    }

    /// <summary>Makes a group of radio buttons.</summary>
    /// <param name="choices">What there is to choose: values, or labels with values.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Radio(IEnumerable<Choice<string>> choices, string? label = null)
        : base(choices, label)
    {
    }
}

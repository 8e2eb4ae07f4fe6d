using System.Text.Json;

namespace Interfaces;

/// <summary>Shows any value as JSON, in a tree that folds.</summary>
public sealed record Json : Component, IOutput, IInput<JsonElement>, IRaisesChange
{
    private JsonElement? _value;

    /// <summary>Makes a tree.</summary>
    /// <param name="label">The label. Default: what the handler's result is called.</param>
    public Json(string? label = null) => Label = label;

    /// <summary>
    /// What is shown: anything that can be written as JSON. It is written at once, so that a later change of the
    /// object changes nothing here. Default: nothing.
    /// </summary>
    /// <exception cref="ArgumentException">The value cannot be written as JSON.</exception>
    public object? Value { get => _value; init => _value = Set(Read(value)); }

    /// <summary>Whether everything is unfolded; otherwise it is down to the third level. Default: <see langword="false"/>.</summary>
    public bool Open { get; init => field = Set(value); }

    /// <summary>Whether the items of arrays have numbers. Default: <see langword="false"/>.</summary>
    public bool ShowIndices { get; init => field = Set(value); }

    /// <summary>How high the tree may become before it scrolls, in CSS pixels. Default: <see langword="null"/>, as high as it is. Bounds: 50 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? MaxHeight { get; init => field = Set(Bound.Within(value, 50, 10_000)); }

    /// <summary>How many values are shown; it is said how many more there are. Default: 10,000. Bounds: 1 to 100,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxNodes { get; init => field = Set(Bound.Within(value, 1, 100_000)); } = 10_000;

    /// <summary>Whether there is a button that copies the JSON. Default: <see langword="true"/>.</summary>
    public bool ShowCopy { get; init => field = Set(value); } = true;

    Component IOutput.Component => this;

    Component IInput<JsonElement>.Component => this;

    internal override Type ValueType => typeof(JsonElement);

    internal override bool IsInput => false;

    internal override object? CurrentValue => _value;

    internal override Component WithValue(object? value) => this with { Value = value };

    internal override bool CanAccept(Type output) => true;

    internal override Parsed<object?> Accept(object? output)
    {
        try
        {
            return Parsed.Ok<object?>(Read(output));
        }
        catch (ArgumentException error)
        {
            return Parsed.Error<object?>(error.Message);
        }
    }

    internal override Parsed<object?> ParseValue(JsonElement json) => Parsed.Ok<object?>(json.Clone());

    internal override JsonElement FormatValue(object? value) => value is JsonElement json ? json : JsonValues.Null;

    internal override Markup WrapperAttributes(RenderContext context) => Frame.Labelled(context);

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var id = context.Id + "-tree";
        var tree = _value is { } value
            ? Markup.Of($"""<div class="tree" id="{id}">{new JsonTree(Open, ShowIndices, MaxNodes).Render(value)}</div>""")
            : Markup.Empty;
        return Frame.Display(this, context, Frame.Copy(this, id, ShowCopy && !tree.IsEmpty), Markup.Of($"""<div class="panel"{PanelStyle.MaxHeight(MaxHeight)}>{tree}</div>"""));
    }

    private JsonElement? Read(object? value)
    {
        try
        {
            return value switch
            {
                null => null,
                JsonElement { ValueKind: JsonValueKind.Undefined } => null,
                JsonElement json => json.Clone(),
                _ => JsonValues.Write(value, JsonOptions),
            };
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or InvalidOperationException)
        {
            throw new ArgumentException($"A value of type {TypeName.Of(value!.GetType())} cannot be written as JSON: {error.Message}", nameof(value), error);
        }
    }
}

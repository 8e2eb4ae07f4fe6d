using System.Text.Json;

namespace Interfaces;

/// <summary>A block that has a value: something a visitor fills in, or something a handler shows.</summary>
public abstract record Component : Block
{
    /// <summary>Makes a component.</summary>
    protected Component()
    {
    }

    /// <summary>The name shown with the component. Default: taken from the handler's parameter that it fills.</summary>
    public string? Label { get; init => field = Set(value); }

    /// <summary>A line of help shown with the component, in Markdown. Default: none.</summary>
    public string? Info { get; init => field = Set(value); }

    /// <summary>Whether the label is seen; it is always there for screen readers. Default: <see langword="true"/>.</summary>
    public bool ShowLabel { get; init => field = Set(value); } = true;

    /// <summary>Whether the control can be used. Default: <see langword="true"/>.</summary>
    public bool Enabled { get; init => field = Set(value); } = true;

    /// <summary>
    /// Whether a visitor can change the value. Default: <see langword="null"/>, which means: unless the component is
    /// an output of some event and an input of none.
    /// </summary>
    public bool? Interactive { get; init => field = Set(value); }

    /// <summary>How values become JSON in this demo.</summary>
    protected JsonSerializerOptions JsonOptions => Identity.JsonOptions;

    /// <summary>The type of the value, as a handler receives it when it asks for nothing else.</summary>
    internal abstract Type ValueType { get; }

    /// <summary>Whether a page can send a value for this kind of component.</summary>
    internal virtual bool IsInput => true;

    /// <summary>Whether an event that reads the component must bring its value.</summary>
    internal virtual bool MustBeSent => true;

    /// <summary>Whether the component has a place on the page.</summary>
    internal virtual bool IsPlaced => true;

    /// <summary>The value of this copy.</summary>
    internal abstract object? CurrentValue { get; }

    internal sealed override object? Watched => CurrentValue;

    internal sealed override string? Caption => Label;

    /// <summary>A copy with another value, which must be of <see cref="ValueType"/>.</summary>
    internal abstract Component WithValue(object? value);

    /// <summary>Takes what a handler returned for the component.</summary>
    /// <returns>The value to store, or why it cannot be one.</returns>
    internal abstract Parsed<object?> Accept(object? output);

    /// <summary>Whether the component can take what a handler returns as a type. What only the value itself can tell counts as yes.</summary>
    internal virtual bool CanAccept(Type output) => ValueConverter.CanConvert(output, ValueType);

    /// <summary>Reads a value that a visitor sent.</summary>
    internal abstract Parsed<object?> ParseValue(JsonElement json);

    /// <summary>Reads a value that a visitor sent and that may speak of files. The default knows of none.</summary>
    internal virtual Parsed<object?> ParseValue(JsonElement json, IFileLookup files) => ParseValue(json);

    /// <summary>A copy that knows what a page says of the component beside its value, which was read already. The default: nothing.</summary>
    internal virtual Component WithSent(JsonElement json) => this;

    /// <summary>Writes a value for a face that speaks JSON.</summary>
    internal abstract JsonElement FormatValue(object? value);

    /// <summary>Writes a value for the page that may send it back: files have ids there. The default knows of none.</summary>
    internal virtual JsonElement FormatValue(object? value, FileTable files) => FormatValue(value);
}

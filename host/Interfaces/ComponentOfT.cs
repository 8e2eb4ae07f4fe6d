using System.Text.Json;

namespace Interfaces;

/// <summary>A component whose value has a type. Derive from it, and override <see cref="Block.Render"/>, to make a component of your own.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract record Component<T> : Component, IInput<T>, IOutput<T>
{
    private object? _value;
    private bool _isSet;

    /// <summary>Makes a component.</summary>
    protected Component()
    {
    }

    /// <summary>The value the component starts with. Default: none, unless the component says otherwise.</summary>
    public T? Value
    {
        get => CurrentValue is T value ? value : default;
        init => (_value, _isSet) = (Set((object?)value), true);
    }

    Component IInput<T>.Component => this;

    Component IOutput<T>.Component => this;

    internal override Type ValueType => typeof(T);

    internal sealed override object? CurrentValue => _isSet ? _value : Unset;

    /// <summary>The value while none is set.</summary>
    private protected virtual object? Unset => null;

    internal sealed override Component WithValue(object? value)
    {
        var copy = this with { };
        (copy._value, copy._isSet) = (copy.Set(Taken(value), nameof(Value)), true);
        return copy;
    }

    /// <summary>What is kept of a value: itself, where nobody can change it any more.</summary>
    private protected virtual object? Taken(object? value) => value;

    internal override Parsed<object?> Accept(object? output)
    {
        var accepted = Convert(output);
        return accepted.Error is { } error ? Parsed.Error<object?>(error) : Parsed.Ok<object?>(accepted.Value);
    }

    internal sealed override Parsed<object?> ParseValue(JsonElement json)
    {
        var parsed = Parse(json);
        return parsed.Error is { } error ? Parsed.Error<object?>(error, parsed.Path) : Parsed.Ok<object?>(parsed.Value);
    }

    // A script's own component for a file need not know how pages speak of files.
    internal override Parsed<object?> ParseValue(JsonElement json, IFileLookup files)
    {
        if (typeof(T) != typeof(FileData))
            return ParseValue(json);
        var read = FileJson.Read(json, files);
        return read.Error is { } error ? Parsed.Error<object?>(error) : Parsed.Ok<object?>(read.Value);
    }

    internal override JsonElement FormatValue(object? value, FileTable files) =>
        value is FileData file ? JsonSerializer.SerializeToElement(FileJson.Write(file, files)) : FormatValue(value);

    internal sealed override JsonElement FormatValue(object? value) => value switch
    {
        null => JsonValues.Null,
        FileData file when typeof(T) == typeof(FileData) => JsonSerializer.SerializeToElement(FileJson.Write(Given(file), null)),
        _ => Format((T)value),
    };

    /// <summary>The file that visitors are given for a value. The default: the same.</summary>
    private protected virtual FileData Given(FileData file) => file;

    /// <summary>Whether there is a value: tells an unset number from 0.</summary>
    protected bool HasValue => CurrentValue is not null;

    /// <summary>Reads a value that a visitor sent. The default reads any JSON that fits <typeparamref name="T"/>; a component that has bounds checks them here.</summary>
    /// <param name="json">What the page sent.</param>
    /// <returns>The value, or a message for the visitor.</returns>
    protected virtual Parsed<T?> Parse(JsonElement json) => JsonValues.Read<T>(json, JsonOptions);

    /// <summary>Turns what a handler returned into the component's value. The default takes whatever converts to <typeparamref name="T"/>.</summary>
    /// <param name="output">What the handler returned.</param>
    /// <returns>The value, or a message for the script's author.</returns>
    protected virtual Parsed<T?> Convert(object? output) => ValueConverter.To<T>(output, JsonOptions);

    /// <summary>Writes a value as JSON.</summary>
    /// <param name="value">The value.</param>
    protected virtual JsonElement Format(T value) => JsonValues.Write(value, JsonOptions);
}

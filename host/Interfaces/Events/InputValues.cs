using System.Text.Json;

namespace Interfaces;

/// <summary>The values of all inputs of a handler, by component: for handlers with more inputs than parameters read well.</summary>
/// <example><code>add.Click((InputValues values) => values.Get(a) + values.Get(b), [a, b], [sum]);</code></example>
[Injected]
public sealed class InputValues
{
    private readonly Dictionary<BlockIdentity, object?> _values;
    private readonly JsonSerializerOptions _options;

    internal InputValues(Dictionary<BlockIdentity, object?> values, JsonSerializerOptions options) => (_values, _options) = (values, options);

    /// <summary>The value of an input.</summary>
    /// <param name="input">The component.</param>
    /// <exception cref="ArgumentException">It is not among the inputs of the handler.</exception>
    public object? this[Component input]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(input);
            return _values.TryGetValue(input.Identity, out var value)
                ? value
                : throw new ArgumentException($"{Engine.BlockName.Of(input)} is not among the inputs of this handler. Add it to the inputs where the handler is wired.", nameof(input));
        }
    }

    /// <summary>The value of an input, of the input's own type.</summary>
    /// <param name="input">The component.</param>
    /// <typeparam name="T">The type of its value.</typeparam>
    /// <exception cref="ArgumentException">It is not among the inputs of the handler.</exception>
    public T? Get<T>(IInput<T> input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var converted = ValueConverter.To<T>(this[input.Component], _options);
        return converted.Error is { } error ? throw new ArgumentException(error, nameof(input)) : converted.Value;
    }
}

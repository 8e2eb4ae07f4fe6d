using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interfaces;

/// <summary>Makes copies of a value that share nothing with it. Only what survives JSON unchanged can be copied.</summary>
internal sealed class ValueCopy<T>
{
    private readonly object? _original;
    private readonly JsonElement _json;
    private readonly JsonSerializerOptions? _options;

    private ValueCopy(object? original) => _original = original;

    private ValueCopy(object original, JsonElement json, JsonSerializerOptions options)
    {
        _original = original;
        _json = json;
        _options = options;
    }

    /// <summary>Takes the value as it is now.</summary>
    /// <param name="value">The value.</param>
    /// <param name="problem">What the author is told when it cannot be copied, without the reason.</param>
    /// <param name="mend">What the author is told to do about it.</param>
    /// <exception cref="ArgumentException">The value cannot be copied.</exception>
    public static ValueCopy<T> Of(T? value, string problem, string mend)
    {
        if (value is null || TextParsing.IsUnchangeable(value.GetType()))
            return new ValueCopy<T>(value);

        var options = CreateOptions();
        string? reason;
        try
        {
            var json = JsonSerializer.SerializeToElement(value, value.GetType(), options);
            var copy = new ValueCopy<T>(value, json, options);
            reason = copy.FindLoss();
            if (reason is null)
                return copy;
        }
        catch (Exception error)
        {
            throw new ArgumentException($"{problem}: {error.Message.TrimEnd('.')}. {mend}", nameof(value), error);
        }

        throw new ArgumentException($"{problem}: {reason}. {mend}", nameof(value));
    }

    /// <summary>Whether this copies the very value.</summary>
    public bool IsOf(object? value) => ReferenceEquals(value, _original) || Equals(value, _original);

    /// <summary>The value as it is copied.</summary>
    public JsonElement ToJson() => _options is null ? JsonValues.Write(_original, JsonValues.CreateOptions()) : _json;

    /// <summary>Makes a copy.</summary>
    public T? Create() => _options is null ? (T?)_original : _json.Deserialize<T>(_options);

    // No cycle is cut here, and no object read back as bare JSON: what would be lost in silence is refused.
    private static JsonSerializerOptions CreateOptions()
    {
        var options = JsonValues.CreateOptions();
        options.ReferenceHandler = null;
        options.Converters.Add(new UntypedRefusal());
        return options;
    }

    private string? FindLoss()
    {
        var copy = Create();
        var type = _original!.GetType();
        if (copy is null || (copy.GetType() != type && !typeof(T).IsInterface))
            return $"a copy would be of type {TypeName.Of(copy?.GetType() ?? typeof(object))} and not {TypeName.Of(type)}";
        return JsonElement.DeepEquals(JsonSerializer.SerializeToElement(copy, copy.GetType(), _options), _json)
            ? null
            : "a copy would not have the same content";
    }

    // What is declared as object comes back as JsonElement, on which every cast of the script would fail.
    private sealed class UntypedRefusal : JsonConverter<object>
    {
        public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("what is declared as object loses its type");

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
        {
            if (value.GetType() == typeof(object))
                throw new NotSupportedException("a bare object has no content");
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
        }
    }
}

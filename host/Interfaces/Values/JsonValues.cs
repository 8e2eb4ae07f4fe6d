using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Interfaces;

/// <summary>How values of scripts become JSON, and come back.</summary>
internal static class JsonValues
{
    /// <summary>How deep a value may be nested, in both directions. The serializer's own default.</summary>
    public const int MaxDepth = 64;

    public static JsonElement Null { get; } = JsonDocument.Parse("null").RootElement;

    /// <summary>Makes options that remember types on their own: two that are equal would share what they remember.</summary>
    public static JsonSerializerOptions CreateOptions() => new(JsonSerializerOptions.Default)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
        PropertyNameCaseInsensitive = true,
        // The elements of a tuple are fields.
        IncludeFields = true,
        MaxDepth = MaxDepth,
        Converters = { new JsonStringEnumConverter() },
    };

    public static Parsed<T?> Read<T>(JsonElement json, JsonSerializerOptions options)
    {
        var read = Read(json, typeof(T), options);
        return read.Error is { } error ? Parsed.Error<T?>(error) : Parsed.Ok(read.Value is T value ? value : default);
    }

    public static Parsed<object?> Read(JsonElement json, Type type, JsonSerializerOptions options)
    {
        try
        {
            return Parsed.Ok(json.Deserialize(type, options));
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or InvalidOperationException or FormatException)
        {
            return Parsed.Error<object?>("This value has the wrong type.");
        }
    }

    public static JsonElement Write(object? value, JsonSerializerOptions options) => value switch
    {
        null => Null,
        JsonElement element => element,
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), options),
    };
}

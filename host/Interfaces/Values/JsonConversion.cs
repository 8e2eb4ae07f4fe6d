using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interfaces;

/// <summary>JSON becomes any type, and any type JSON, by way of the serializer.</summary>
internal sealed class JsonConversion : ConversionRule
{
    public override bool Applies(Type from, Type to) => IsJson(from) || IsJson(to);

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options)
    {
        if (value is JsonElement json)
            return Read(json, to, options);
        try
        {
            var written = JsonValues.Write(value, options);
            return to == typeof(JsonElement) ? Parsed.Ok<object?>(written) : Read(written, to, options);
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or InvalidOperationException)
        {
            return Parsed.Error<object?>($"A value of type {TypeName.Of(value.GetType())} cannot become JSON: {error.Message}");
        }
    }

    private static bool IsJson(Type type) =>
        type == typeof(JsonElement) || typeof(JsonNode).IsAssignableFrom(type) || type == typeof(JsonDocument);

    // Text and numbers go by the rules for text and numbers: their messages say what to enter.
    private static Parsed<object?> Read(JsonElement json, Type to, JsonSerializerOptions options) => json.ValueKind switch
    {
        JsonValueKind.String when TextParsing.IsScalar(to) => JsonText.Read(json) is { } text
            ? ValueConverter.Convert(text, to, options)
            : Parsed.Error<object?>("Enter a text."),
        JsonValueKind.Number when NumberType.Find(to) is { } number => number.Parse(json.GetRawText()),
        _ when to == typeof(string) => Parsed.Ok<object?>(json.GetRawText()),
        _ => JsonValues.Read(json, to, options),
    };
}

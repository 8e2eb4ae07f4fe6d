using System.Text.Encodings.Web;
using System.Text.Json;

namespace Interfaces.Host.Transcripts;

/// <summary>Writes values so that a reader sees them at a glance and a difference shows where it is.</summary>
internal static class ValueText
{
    private const int MaxInline = 72;

    // Letters of any language stay readable; control characters do not pass.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Quote(string text) => JsonSerializer.Serialize(text, Options);

    /// <summary>The value in one or more lines, the later ones indented as they belong to the first.</summary>
    public static IReadOnlyList<string> Of(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString()! is var text && TextBlock.Suits(text)
            ? [.. TextBlock.Write(text)]
            : [.. Lines(value)];

    private static IEnumerable<string> Lines(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.EnumerateObject().Any() => Around(
            "{", "}", [.. value.EnumerateObject().Select(property => (Quote(property.Name) + ": ", property.Value))]),
        JsonValueKind.Array when Inline(value) is { } line => [line],
        JsonValueKind.Array => Around("[", "]", [.. value.EnumerateArray().Select(item => ("", item))]),
        JsonValueKind.Object => ["{}"],
        JsonValueKind.String => [Quote(value.GetString()!)],
        _ => [value.GetRawText()],
    };

    private static IEnumerable<string> Around(string open, string close, IReadOnlyList<(string Name, JsonElement Value)> items)
    {
        yield return open;
        for (var index = 0; index < items.Count; index++)
        {
            string[] lines = [.. Lines(items[index].Value)];
            lines[0] = items[index].Name + lines[0];
            if (index < items.Count - 1)
                lines[^1] += ",";
            foreach (var line in lines)
                yield return "  " + line;
        }

        yield return close;
    }

    private static string? Inline(JsonElement array)
    {
        if (array.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.Object or JsonValueKind.Array))
            return null;
        var line = $"[{string.Join(", ", array.EnumerateArray().SelectMany(Lines))}]";
        return line.Length <= MaxInline ? line : null;
    }
}

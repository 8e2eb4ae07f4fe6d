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
    public static IReadOnlyList<string> Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString()! is var text && TextBlock.Suits(text) => [.. TextBlock.Write(text)],
        JsonValueKind.Object when value.EnumerateObject().Any() => [.. Stacked(value)],
        _ => [.. Lines(value)],
    };

    private static IEnumerable<string> Lines(JsonElement value) => Inline(value) is { } line ? [line] : Stacked(value);

    private static IEnumerable<string> Stacked(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? Around("{", "}", [.. value.EnumerateObject().Select(property => (Quote(property.Name) + ": ", property.Value))])
        : Around("[", "]", [.. value.EnumerateArray().Select(item => ("", item))]);

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

    // In one line: what holds nothing that holds something itself, and is short.
    private static string? Inline(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
            return value.EnumerateArray().All(IsPlain) ? Short($"[{string.Join(", ", value.EnumerateArray().Select(Plain))}]") : null;
        if (value.ValueKind != JsonValueKind.Object)
            return Plain(value);
        if (!value.EnumerateObject().Any())
            return "{}";
        return value.EnumerateObject().All(property => IsPlain(property.Value))
            ? Short($"{{ {string.Join(", ", value.EnumerateObject().Select(property => $"{Quote(property.Name)}: {Plain(property.Value)}"))} }}")
            : null;
    }

    private static bool IsPlain(JsonElement value) => value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);

    private static string Plain(JsonElement value) => value.ValueKind == JsonValueKind.String ? Quote(value.GetString()!) : value.GetRawText();

    private static string? Short(string line) => line.Length <= MaxInline ? line : null;
}

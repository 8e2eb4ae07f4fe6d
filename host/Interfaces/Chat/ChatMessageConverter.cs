using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Interfaces;

/// <summary>
/// Messages as other programs know them: <c>role</c>, and <c>content</c> as a text or as a list of parts. Of a file its
/// name and type are written; only texts can be read.
/// </summary>
internal sealed class ChatMessageConverter : JsonConverter<ChatMessage>
{
    public override ChatMessage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonNode.Parse(ref reader) is not JsonObject json || !Enum.TryParse<ChatRole>((string?)json["role"], ignoreCase: true, out var role))
            throw new JsonException("A message has a role: user, assistant or system.");
        return new ChatMessage(role, Parts(json["content"]))
        {
            Metadata = json["metadata"].Deserialize<ChatMetadata>(Plain),
            Options = json["options"].Deserialize<List<ChatOption>>(Plain) ?? [],
        };
    }

    public override void Write(Utf8JsonWriter writer, ChatMessage value, JsonSerializerOptions options)
    {
        var json = new JsonObject { ["role"] = value.Role switch { ChatRole.User => "user", ChatRole.Assistant => "assistant", _ => "system" } };
        json["content"] = value.Content is [ChatContent.Text only] ? only.Value : new JsonArray([.. value.Content.Select(Part)]);
        if (value.Metadata is not null)
            json["metadata"] = JsonSerializer.SerializeToNode(value.Metadata, Plain);
        if (value.Options.Count > 0)
            json["options"] = JsonSerializer.SerializeToNode(value.Options, Plain);
        json.WriteTo(writer, options);
    }

    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static List<ChatContent> Parts(JsonNode? content) => content switch
    {
        null => [],
        JsonValue text => [(string)text!],
        JsonArray parts => [.. parts.Select(part => (ChatContent)((string?)part?["text"] ?? throw new JsonException("A part of a message that is read has a text.")))],
        _ => throw new JsonException("The content of a message is a text or a list of parts."),
    };

    private static JsonNode? Part(ChatContent part) => part switch
    {
        ChatContent.Text text => new JsonObject { ["type"] = "text", ["text"] = text.Value },
        ChatContent.File file => new JsonObject { ["type"] = "file", ["file"] = FileJson.Write(file.Value, null), ["description"] = file.Description },
        ChatContent.Shown shown => new JsonObject { ["type"] = "component", ["component"] = TypeName.Of(shown.Value.GetType()), ["value"] = JsonNode.Parse(shown.Value.FormatValue(shown.Value.CurrentValue).GetRawText()) },
        _ => null,
    };
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interfaces.Host.Questions;

/// <summary>What a page asks of one of its blocks, outside of any event.</summary>
/// <param name="Session">The session's id.</param>
/// <param name="Mount">The demo's place on the page.</param>
/// <param name="Question">The question, which the block understands.</param>
public sealed record BlockQuestion(string Session, string Mount, JsonElement Question);

/// <summary>How questions are read, without reflection.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    MaxDepth = 64,
    AllowDuplicateProperties = false,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    NumberHandling = JsonNumberHandling.Strict,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(BlockQuestion))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class BlockJson : JsonSerializerContext;

using System.Text.Json;
using System.Text.Json.Serialization;
using Interfaces.Host.Events;
using Interfaces.Host.Files;
using Interfaces.Host.Functions;
using Interfaces.Host.Links;
using Interfaces.Host.Questions;

namespace Interfaces.Host.Requests;

/// <summary>How what pages post is read, and what they are answered is written: without reflection, and strictly, so that a mistake is an answer and not a guess.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    MaxDepth = 64,
    AllowDuplicateProperties = false,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    NumberHandling = JsonNumberHandling.Strict,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(EventRequest))]
[JsonSerializable(typeof(SessionEnd))]
[JsonSerializable(typeof(SessionOpened))]
[JsonSerializable(typeof(BlockQuestion))]
[JsonSerializable(typeof(FunctionRequest))]
[JsonSerializable(typeof(FunctionAnswer))]
[JsonSerializable(typeof(LinkRequest))]
[JsonSerializable(typeof(LinkAnswer))]
[JsonSerializable(typeof(UploadRequest))]
[JsonSerializable(typeof(UploadStatus))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class RequestJson : JsonSerializerContext;

using System.Text.Encodings.Web;
using System.Text.Json;
using Library = Microsoft.Extensions.AI;

namespace Interfaces.AI;

/// <summary>A tool that is used: what it was given, and what came back.</summary>
internal sealed class ToolUse(Library.FunctionCallContent call, TimeProvider time)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly long _begun = time.GetTimestamp();

    /// <summary>Which message of the answer it is.</summary>
    public int Place { get; set; }

    public ChatMessage Begun() => Message(Given, new ChatMetadata { Status = ChatStatus.Pending });

    public ChatMessage Done(Library.FunctionResultContent result) => Message(
        $"{Given}\n\n{Block(result.Exception is { } error ? error.Message : Text(result.Result))}",
        new ChatMetadata { Status = ChatStatus.Done, Duration = time.GetElapsedTime(_begun), Log = result.Exception is null ? null : "failed" });

    private string Given => call.Arguments is { Count: > 0 } arguments
        ? string.Join('\n', arguments.Select(argument => $"- {argument.Key}: `{Text(argument.Value).Replace('`', '\'').ReplaceLineEndings(" ")}`"))
        : "";

    private ChatMessage Message(string text, ChatMetadata state) => ChatMessage.Assistant(text.Trim()) with { Metadata = state with { Title = call.Name } };

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        JsonElement { ValueKind: JsonValueKind.String } text => text.GetString() ?? "",
        JsonElement json => json.GetRawText(),
        _ => JsonSerializer.Serialize(value, value.GetType(), Json),
    };

    // A fence that is longer than any in the text ends where it is meant to.
    private static string Block(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        return text.Length == 0 ? "" : $"{fence}\n{text}\n{fence}";
    }
}

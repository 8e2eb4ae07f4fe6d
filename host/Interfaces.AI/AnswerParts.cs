using Library = Microsoft.Extensions.AI;

namespace Interfaces.AI;

/// <summary>Puts an answer together of the pieces in which it comes: texts grow, reasoning and the use of tools become thoughts.</summary>
internal sealed class AnswerParts(TimeProvider time)
{
    private readonly List<ChatMessage> _messages = [];
    private readonly Dictionary<string, ToolUse> _tools = new(StringComparer.Ordinal);
    private GrowingText? _text;
    private string? _message;

    /// <summary>What there is.</summary>
    public IReadOnlyList<ChatMessage> Messages => _messages;

    /// <summary>Adds pieces of one message.</summary>
    public void Add(string? message, IEnumerable<Library.AIContent> contents)
    {
        if (message is not null && _message is not null && message != _message)
            End();
        _message = message ?? _message;
        foreach (var content in contents)
            Add(content);
    }

    /// <summary>Ends the text that grows.</summary>
    public void End()
    {
        if (_text is { } text)
            _messages[text.Place] = text.Ended();
        _text = null;
    }

    private void Add(Library.AIContent content)
    {
        switch (content)
        {
            case Library.TextContent { Text: { Length: > 0 } text }:
                Grow(text, isReasoning: false);
                break;
            case Library.TextReasoningContent { Text: { Length: > 0 } text }:
                Grow(text, isReasoning: true);
                break;
            case Library.FunctionCallContent call:
                Put(call.CallId, new ToolUse(call, time));
                break;
            case Library.FunctionResultContent result when _tools.TryGetValue(result.CallId, out var use):
                _messages[use.Place] = use.Done(result);
                break;
            case Library.DataContent data:
                Append(ChatMessage.Assistant(FileData.FromBytes(data.Data.ToArray(), data.Name ?? "file", data.MediaType)));
                break;
            case Library.UriContent uri:
                Grow($"<{uri.Uri.AbsoluteUri}>", isReasoning: false);
                break;
            case Library.ErrorContent error:
                throw new InvalidOperationException($"The chat client says: {error.Message} {error.Details}");
            default:
                // How much was used, and what only the client itself needs, is nothing to show.
                break;
        }
    }

    private void Grow(string text, bool isReasoning)
    {
        if (_text is not { } current || current.IsReasoning != isReasoning)
        {
            End();
            _messages.Add(ChatMessage.Assistant());
            _text = current = new GrowingText(_messages.Count - 1, isReasoning, time);
        }

        _messages[current.Place] = current.Add(text);
    }

    private void Put(string id, ToolUse use)
    {
        Append(use.Begun());
        use.Place = _messages.Count - 1;
        _tools[id] = use;
    }

    private void Append(ChatMessage message)
    {
        End();
        _messages.Add(message);
    }
}

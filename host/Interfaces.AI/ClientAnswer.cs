using Library = Microsoft.Extensions.AI;

namespace Interfaces.AI;

/// <summary>An answer of a chat client. Updates add to it; a message or a response takes the place of what was there.</summary>
internal sealed class ClientAnswer(TimeProvider time) : ChatAnswer
{
    private AnswerParts _parts = new(time);

    public override IReadOnlyList<ChatMessage> Take(object? result)
    {
        switch (result)
        {
            case null:
                break;
            case Library.ChatResponseUpdate update:
                Add(update);
                break;
            case Library.ChatResponse response:
                Begin(response.Messages);
                break;
            case Library.ChatMessage message:
                Begin([message]);
                break;
            case IEnumerable<Library.ChatMessage> messages:
                Begin(messages);
                break;
            case IEnumerable<Library.ChatResponseUpdate> updates:
                foreach (var update in updates)
                    Add(update);
                break;
            default:
                throw new InvalidOperationException($"An answer of a chat client is made of updates, messages or responses; not of {result.GetType().Name}.");
        }

        return _parts.Messages;
    }

    private void Add(Library.ChatResponseUpdate update) => _parts.Add(update.MessageId, update.Contents);

    private void Begin(IEnumerable<Library.ChatMessage> messages)
    {
        _parts = new(time);
        foreach (var message in messages)
            _parts.Add(message.MessageId, message.Contents);
        _parts.End();
    }
}

using System.Collections;
using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>Makes a conversation of what scripts have at hand.</summary>
internal static class ChatMessages
{
    /// <summary>Whether a type may be readable; what is in a sequence tells by itself.</summary>
    public static bool CanRead(Type type) =>
        type == typeof(string) || type == typeof(ChatMessage) || type.IsAssignableTo(typeof(IEnumerable)) || type == typeof(object);

    /// <summary>Reads messages, one message, a text that the demo says, or pairs of what the visitor and the demo said.</summary>
    public static Parsed<IReadOnlyList<ChatMessage>?> Read(object? value) => value switch
    {
        null => Ok([]),
        Conversation same => Parsed.Ok<IReadOnlyList<ChatMessage>?>(same),
        IEnumerable<ChatMessage> ready => Ok(ready),
        ChatMessage one => Ok([one]),
        string text => Ok([text]),
        IEnumerable several => Several(several),
        _ => Wrong(value),
    };

    private static Parsed<IReadOnlyList<ChatMessage>?> Several(IEnumerable values)
    {
        var messages = new List<ChatMessage>();
        foreach (var value in values)
        {
            switch (value)
            {
                case ChatMessage message:
                    messages.Add(message);
                    break;
                case string text:
                    messages.Add(text);
                    break;
                case ITuple { Length: 2 } pair when pair[0] is string or null && pair[1] is string or null:
                    if (pair[0] is string asked)
                        messages.Add(ChatMessage.User(asked));
                    if (pair[1] is string said)
                        messages.Add(ChatMessage.Assistant(said));
                    break;
                default:
                    return Wrong(value);
            }
        }

        return Ok(messages);
    }

    private static Parsed<IReadOnlyList<ChatMessage>?> Ok(IEnumerable<ChatMessage> messages) => Parsed.Ok<IReadOnlyList<ChatMessage>?>(new Conversation(messages));

    private static Parsed<IReadOnlyList<ChatMessage>?> Wrong(object? value) => Parsed.Error<IReadOnlyList<ChatMessage>?>(
        $"A conversation is made of ChatMessage values, texts, or pairs of texts; not of {(value is null ? "null" : TypeName.Of(value.GetType()))}.");
}

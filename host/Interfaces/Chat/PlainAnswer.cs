using System.Collections;

namespace Interfaces;

/// <summary>An answer of texts, messages, files and components. Each result takes the place of the one before.</summary>
internal sealed class PlainAnswer : ChatAnswer
{
    public static bool CanRead(Type type) =>
        type == typeof(object) || type == typeof(Addition) || IsPart(type) || (SequenceType.Find(type)?.Element is { } element && (element == typeof(object) || IsPart(element)));

    public override IReadOnlyList<ChatMessage> Take(object? result) => result switch
    {
        null => [],
        IEnumerable several and not string => [.. several.Cast<object?>().Select(Message)],
        _ => [Message(result)],
    };

    private static bool IsPart(Type type) =>
        type == typeof(string) || type == typeof(ChatMessage) || type.IsAssignableTo(typeof(ChatContent)) || type.IsAssignableTo(typeof(FileData)) || type.IsAssignableTo(typeof(Component));

    private static ChatMessage Message(object? part) => part switch
    {
        ChatMessage message => message,
        string text => ChatMessage.Assistant(text),
        ChatContent content => ChatMessage.Assistant(content),
        FileData file => ChatMessage.Assistant(file),
        Component component => ChatMessage.Assistant(component),
        _ => throw new InvalidOperationException($"An answer is made of texts, ChatMessage values, files and components; not of {(part is null ? "null" : TypeName.Of(part.GetType()))}."),
    };
}

using System.Text.Json;

namespace Interfaces;

/// <summary>One turn of a conversation: what stands before it, and what the visitor says.</summary>
/// <param name="Before">The conversation up to here.</param>
/// <param name="Asked">The visitor's message.</param>
internal sealed record ChatTurn(IReadOnlyList<ChatMessage> Before, ChatMessage Asked)
{
    /// <summary>Whether there is anything to answer.</summary>
    public bool IsEmpty => Asked.Content.All(part => part is ChatContent.Text { Value: var text } && string.IsNullOrWhiteSpace(text));

    /// <summary>Reads a turn from what the visitor did.</summary>
    /// <param name="ask">The event.</param>
    /// <param name="box">What stands in the box.</param>
    /// <param name="messages">The conversation.</param>
    /// <param name="examples">What the conversation offers to begin with.</param>
    /// <exception cref="UserError">The event is about something that is not there.</exception>
    public static ChatTurn Of(ChatAsk ask, object? box, IReadOnlyList<ChatMessage> messages, IReadOnlyList<ChatExample> examples) => (ask.Event switch
    {
        ChatEventNames.Retry => Again(messages, ask.Index),
        ChatEventNames.Edit => Edited(messages, ask),
        ChatEventNames.OptionSelect => Option(messages, ask),
        ChatEventNames.ExampleSelect => ask.Index >= 0 && ask.Index < examples.Count ? new(messages, MessageOf(examples[ask.Index].Text, examples[ask.Index].Files)) : null,
        _ => new(messages, MessageOf(box)),
    }) ?? throw new UserError("There is no such message any more.");

    /// <summary>The visitor's message that led to the one at a place.</summary>
    public static int? AskedAt(IReadOnlyList<ChatMessage> messages, int index)
    {
        if (index < 0 || index >= messages.Count)
            return null;
        while (index >= 0 && messages[index].Role != ChatRole.User)
            index--;
        return index < 0 ? null : index;
    }

    /// <summary>The files of a message, in order.</summary>
    public static IReadOnlyList<FileData> FilesOf(ChatMessage message) => [.. message.Content.OfType<ChatContent.File>().Select(file => file.Value)];

    /// <summary>The conversation while it is answered.</summary>
    public IReadOnlyList<ChatMessage> With(IReadOnlyList<ChatMessage> answer) => [.. Before, Asked, .. answer];

    private static ChatTurn? Again(IReadOnlyList<ChatMessage> messages, int index) =>
        AskedAt(messages, index) is { } place ? new([.. messages.Take(place)], messages[place]) : null;

    private static ChatTurn? Edited(IReadOnlyList<ChatMessage> messages, ChatAsk ask)
    {
        if (ask.Index < 0 || ask.Index >= messages.Count || messages[ask.Index].Role != ChatRole.User)
            return null;
        if (ask.Value is not { ValueKind: JsonValueKind.String } value || JsonText.Read(value) is not { Length: <= Chatbot.MaxEditLength } text)
            throw new UserError($"A message is a text of at most {Chatbot.MaxEditLength:N0} characters.");
        return new([.. messages.Take(ask.Index)], MessageOf(text, FilesOf(messages[ask.Index])));
    }

    private static ChatTurn? Option(IReadOnlyList<ChatMessage> messages, ChatAsk ask) =>
        ask.Index >= 0 && ask.Index < messages.Count && messages[ask.Index].Options is { } options && ask.Column >= 0 && ask.Column < options.Count
            ? new(messages, ChatMessage.User(options[ask.Column].Value))
            : null;

    private static ChatMessage MessageOf(object? box) => box is MultimodalMessage message ? MessageOf(message.Text, message.Files) : MessageOf(box as string ?? "", []);

    private static ChatMessage MessageOf(string text, IReadOnlyList<FileData> files) =>
        ChatMessage.User([.. text.Length > 0 || files.Count == 0 ? [(ChatContent)text] : Array.Empty<ChatContent>(), .. files.Select(file => (ChatContent)file)]);
}

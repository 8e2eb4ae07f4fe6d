using System.Text.Json;

namespace Interfaces;

/// <summary>Reads what a page says of the events of a conversation: places are checked, and what stands there is taken from the conversation itself.</summary>
internal static class ChatEvents
{
    private const string Unknown = "There is no such message.";

    public static Parsed<EventData?> Read(Chatbot chat, Type type, JsonElement json, Parsed<EventData?> read)
    {
        if (read.Error is not null)
            return read;
        var messages = chat.Value ?? [];
        return read.Value switch
        {
            SelectData select when IsOption(json) => Option(messages, select),
            SelectData select when IsExample(json) => Example(chat, select),
            SelectData select => Found(messages, select.Index, message => select with { Value = Json(message.Text), Column = 0, RowValue = [], ColumnValue = [], Range = [] }),
            LikeData like => Like(chat, messages, like),
            EditData edit => Edit(chat, messages, edit),
            RetryData retry => Asked(messages, retry.Index) is { } place ? Ok(retry with { Index = place, Value = messages[place].Text }) : Fail(),
            UndoData undo => Asked(messages, undo.Index) is { } place ? Ok(undo with { Index = place, Value = messages[place].Text }) : Fail(),
            CopyData copy => copy.Index is { } index ? Found(messages, index, message => IsCode(json) ? Code(message, copy) : copy with { Value = message.Text }) : Ok(copy with { Value = All(messages) }),
            _ => read,
        };
    }

    private static bool IsOption(JsonElement json) => Says(json, "option");

    private static bool IsExample(JsonElement json) => Says(json, "example");

    private static bool IsCode(JsonElement json) => Says(json, "code");

    private static bool Says(JsonElement json, string kind) => json.TryGetProperty("of", out var of) && of.ValueKind == JsonValueKind.String && of.ValueEquals(kind);

    private static Parsed<EventData?> Option(IReadOnlyList<ChatMessage> messages, SelectData select) => Found(messages, select.Index, message =>
        select.Column >= 0 && select.Column < message.Options.Count ? select with { Value = Json(message.Options[select.Column].Value), RowValue = [], ColumnValue = [], Range = [] } : null);

    private static Parsed<EventData?> Example(Chatbot chat, SelectData select) => select.Index >= 0 && select.Index < chat.Examples.Count
        ? Ok(new SelectData { Index = select.Index, Value = Json(chat.Examples[select.Index].Text) })
        : Parsed.Error<EventData?>("There is no such example.");

    private static Parsed<EventData?> Like(Chatbot chat, IReadOnlyList<ChatMessage> messages, LikeData like) => Found(messages, like.Index, message =>
        (like.Feedback.Length == 0 || chat.FeedbackOptions.Contains(like.Feedback)) && (chat.LikeUserMessages || message.Role == ChatRole.Assistant)
            ? like with { Value = message.Text, Liked = like.Feedback switch { "Like" => true, "Dislike" => false, _ => null } }
            : null);

    /// <summary>The conversation with a message as the visitor edited it: its texts become one, and what else is in it stays.</summary>
    public static Parsed<VisitorChange?> Edited(Chatbot chat, JsonElement json)
    {
        var read = chat.ReadEvent(typeof(EditData), json);
        if (read.Value is not EditData { Value: { } value } edit)
            return Parsed.Error<VisitorChange?>(read.Error ?? Unknown);
        var text = value.GetString()!;
        return Parsed.Ok<VisitorChange?>(new(chat, block => ((Chatbot)block).WithEdited(edit.Index, edit.PreviousValue!.Value.GetString()!, text)));
    }

    private static Parsed<EventData?> Edit(Chatbot chat, IReadOnlyList<ChatMessage> messages, EditData edit)
    {
        if (edit.Value is not { ValueKind: JsonValueKind.String } value || JsonText.Read(value) is not { } text)
            return Parsed.Error<EventData?>("A message is a text.");
        if (text.Length > Chatbot.MaxEditLength)
            return Parsed.Error<EventData?>($"A message has at most {Chatbot.MaxEditLength:N0} characters.");
        return Found(messages, edit.Index, message => message.Role == ChatRole.User || chat.Editable == ChatEditable.All
            ? edit with { PreviousValue = Json(message.Text), Column = 0 }
            : null);
    }

    private static CopyData? Code(ChatMessage message, CopyData copy) => copy.Value.Length > 0 && message.Text.Contains(copy.Value, StringComparison.Ordinal) ? copy : null;

    // The visitor's message that led to the one at a place.
    private static int? Asked(IReadOnlyList<ChatMessage> messages, int index)
    {
        if (index < 0 || index >= messages.Count)
            return null;
        while (index >= 0 && messages[index].Role != ChatRole.User)
            index--;
        return index < 0 ? null : index;
    }

    private static Parsed<EventData?> Found(IReadOnlyList<ChatMessage> messages, int index, Func<ChatMessage, EventData?> make) =>
        index >= 0 && index < messages.Count && make(messages[index]) is { } data ? Ok(data) : Fail();

    private static string All(IReadOnlyList<ChatMessage> messages) =>
        string.Join("\n\n", messages.Where(message => message.Role != ChatRole.System).Select(message => $"{(message.Role == ChatRole.User ? "User" : "Assistant")}: {message.Text}"));

    private static JsonElement Json(string text) => JsonSerializer.SerializeToElement(text);

    private static Parsed<EventData?> Ok(EventData data) => Parsed.Ok<EventData?>(data);

    private static Parsed<EventData?> Fail() => Parsed.Error<EventData?>(Unknown);
}

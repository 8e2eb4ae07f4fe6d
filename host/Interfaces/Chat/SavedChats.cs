using System.Text.Json;

namespace Interfaces;

/// <summary>The conversations that a browser keeps, the newest first. What comes from a browser is bounded like any other input.</summary>
internal static class SavedChats
{
    /// <summary>How many conversations are kept: 50. The oldest goes.</summary>
    public const int MaxChats = 50;

    /// <summary>
    /// How long all of them are together as JSON, in bytes: 256 KB. The oldest go, and of one that is longer by itself
    /// the beginning: a page sends them along with its events, which have a limit.
    /// </summary>
    public const int MaxBytes = 256 * 1024;

    private static readonly JsonSerializerOptions Options = JsonValues.CreateOptions();

    /// <summary>Notes how a conversation stands. It comes first; one that nothing was said in is not kept.</summary>
    public static List<SavedChat> With(IReadOnlyList<SavedChat>? saved, string id, IReadOnlyList<ChatMessage> messages)
    {
        var others = Without(saved, id);
        if (messages.Count == 0)
            return others;
        var (kept, room) = (new List<SavedChat>(), MaxBytes);
        foreach (var chat in others.Take(MaxChats - 1).Prepend(new SavedChat(id, Plain(messages))))
        {
            room -= Length(chat.Messages);
            if (room < 0)
                break;
            kept.Add(chat);
        }

        return kept;
    }

    /// <summary>Drops a conversation.</summary>
    public static List<SavedChat> Without(IReadOnlyList<SavedChat>? saved, string id) => [.. Sound(saved).Where(chat => chat.Id != id)];

    /// <summary>Finds a conversation. Anything is safe to ask for.</summary>
    public static SavedChat? Find(IReadOnlyList<SavedChat>? saved, JsonElement? id) =>
        id is { ValueKind: JsonValueKind.String } text ? Sound(saved).FirstOrDefault(chat => text.ValueEquals(chat.Id)) : null;

    /// <summary>Those that are conversations: a visitor can put anything into a browser.</summary>
    public static IEnumerable<SavedChat> Sound(IReadOnlyList<SavedChat>? saved) =>
        (saved ?? []).Where(chat => chat is { Id: not null, Messages: not null } && chat.Messages.All(message => message is not null)).Take(MaxChats);

    /// <summary>A conversation as it is shown again. Nobody but the script gives instructions.</summary>
    public static IReadOnlyList<ChatMessage> Shown(SavedChat chat) => [.. chat.Messages.Where(message => message.Role != ChatRole.System)];

    /// <summary>A conversation in texts alone: the latest messages, as many as there is room for.</summary>
    public static IReadOnlyList<ChatMessage> Plain(IReadOnlyList<ChatMessage> messages, int room = MaxBytes)
    {
        var kept = new Stack<ChatMessage>();
        foreach (var message in messages.Reverse().Select(Plain))
        {
            room -= Length([message]);
            if (room < 0)
                break;
            kept.Push(message);
        }

        return [.. kept];
    }

    private static int Length(IReadOnlyList<ChatMessage> messages) => JsonSerializer.SerializeToUtf8Bytes(messages, Options).Length;

    private static ChatMessage Plain(ChatMessage message) => message with { Content = [.. message.Content.Select(Plain)] };

    // Files go with the session, and components with the script.
    private static ChatContent Plain(ChatContent part) => part switch
    {
        ChatContent.File file => $"📎 {file.Value.Name}",
        ChatContent.Shown shown => $"[{shown.Value.Label ?? Engine.BlockName.KindOf(shown.Value)}]",
        _ => part,
    };
}

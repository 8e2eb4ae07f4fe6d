using System.Globalization;

namespace Interfaces;

/// <summary>What happens to the conversations that a browser keeps.</summary>
internal sealed class SavedChatHandlers(Chatbot chat, BrowserState<List<SavedChat>> saved, State<string> current)
{
    /// <summary>Notes how the conversation stands.</summary>
    public Updates Keep(List<SavedChat>? chats, IReadOnlyList<ChatMessage> messages, string id, Random random)
    {
        if (messages.Count == 0)
            return new();
        var known = id.Length > 0 ? id : random.NextInt64().ToString("x16", CultureInfo.InvariantCulture);
        return new() { [saved] = SavedChats.With(chats, known, messages), [current] = known };
    }

    /// <summary>Begins a new conversation. The one before stays as it is.</summary>
    public Updates Begin(List<SavedChat>? chats, IReadOnlyList<ChatMessage> messages, string id, Random random)
    {
        var updates = Keep(chats, messages, id, random);
        (updates[chat], updates[current]) = (Array.Empty<ChatMessage>(), "");
        return updates;
    }

    /// <summary>Goes back to a conversation.</summary>
    public Updates Open(ChatAsk ask, List<SavedChat>? chats, IReadOnlyList<ChatMessage> messages, string id, Random random)
    {
        if (SavedChats.Find(chats, ask.Value) is not { } chosen || chosen.Id == id)
            return new();
        var updates = Keep(chats, messages, id, random);
        (updates[chat], updates[current]) = (SavedChats.Shown(chosen), chosen.Id);
        return updates;
    }

    /// <summary>Deletes a conversation.</summary>
    public Updates Delete(ChatAsk ask, List<SavedChat>? chats, string id)
    {
        if (SavedChats.Find(chats, ask.Value) is not { } chosen)
            return new();
        return chosen.Id == id ? Clear(chats, id) : new() { [saved] = SavedChats.Without(chats, chosen.Id) };
    }

    /// <summary>Deletes the conversation that goes on.</summary>
    public Updates Clear(List<SavedChat>? chats, string id) => new()
    {
        [chat] = Array.Empty<ChatMessage>(),
        [saved] = SavedChats.Without(chats, id),
        [current] = "",
    };
}

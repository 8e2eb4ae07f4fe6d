namespace Interfaces;

/// <summary>What the list of conversations shows.</summary>
/// <param name="Chats">The conversations, the newest first.</param>
/// <param name="Current">The one that goes on; empty for a new one.</param>
internal sealed record ChatTitles(IReadOnlyList<ChatTitle> Chats, string Current)
{
    public static ChatTitles None { get; } = new([], "");

    public static ChatTitles Of(IReadOnlyList<SavedChat>? saved, string? current) => new([.. SavedChats.Sound(saved).Select(chat => new ChatTitle(chat.Id, chat.Title()))], current ?? "");

    public bool Equals(ChatTitles? other) => other is not null && Current == other.Current && Chats.SequenceEqual(other.Chats);

    public override int GetHashCode() => HashCode.Combine(Current, Chats.Count);
}

/// <summary>A conversation and what it is called.</summary>
internal sealed record ChatTitle(string Id, string Title);

using Library = Microsoft.Extensions.AI;

namespace Interfaces.AI;

/// <summary>Messages of a conversation on their way to a chat client.</summary>
internal static class OutgoingMessage
{
    /// <summary>Up to how many bytes a file goes along; of a longer one its name: 20 MB.</summary>
    public const int MaxFileBytes = 20 * 1024 * 1024;

    /// <summary>A message in the library's words; <see langword="null"/> for thoughts, which are the answerer's own.</summary>
    public static Library.ChatMessage? Of(ChatMessage message)
    {
        if (message.Metadata?.Title is { Length: > 0 })
            return null;
        var contents = message.Content.Select(Part).OfType<Library.AIContent>().ToList();
        return contents.Count == 0 ? null : new Library.ChatMessage(RoleOf(message.Role), contents);
    }

    private static Library.ChatRole RoleOf(ChatRole role) => role switch
    {
        ChatRole.User => Library.ChatRole.User,
        ChatRole.System => Library.ChatRole.System,
        _ => Library.ChatRole.Assistant,
    };

    private static Library.AIContent? Part(ChatContent part) => part switch
    {
        ChatContent.Text text => new Library.TextContent(text.Value),
        ChatContent.File { Value.Length: <= MaxFileBytes } file => new Library.DataContent(file.Value.ReadAllBytes(), file.Value.ContentType) { Name = file.Value.Name },
        ChatContent.File file => new Library.TextContent($"[{file.Value.Name}]"),
        ChatContent.Shown { Value.Label: { } label } => new Library.TextContent($"[{label}]"),
        _ => null,
    };
}

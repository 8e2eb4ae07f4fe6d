using Library = Microsoft.Extensions.AI;

namespace Interfaces.AI;

/// <summary>
/// The messages of Microsoft.Extensions.AI: a chat's function can take them as its history and return what an
/// <see cref="Library.IChatClient"/> returns, as it comes.
/// </summary>
public sealed class ChatClientDialect : ChatDialect
{
    private static readonly Type[] Results =
    [
        typeof(Library.ChatResponseUpdate), typeof(Library.ChatResponse), typeof(Library.ChatMessage),
        typeof(IEnumerable<Library.ChatMessage>), typeof(IEnumerable<Library.ChatResponseUpdate>),
    ];

    /// <inheritdoc/>
    public override Type MessageType => typeof(Library.ChatMessage);

    /// <inheritdoc/>
    public override object? ToMessage(ChatMessage message) => OutgoingMessage.Of(message);

    /// <inheritdoc/>
    public override bool CanRead(Type result) => Array.Exists(Results, known => known.IsAssignableFrom(result));

    /// <inheritdoc/>
    public override ChatAnswer Begin(TimeProvider time) => new ClientAnswer(time);
}

using System.Text;

namespace Interfaces.AI;

/// <summary>A text that comes piece by piece: what the answerer says, or what it thinks.</summary>
internal sealed class GrowingText(int place, bool isReasoning, TimeProvider time)
{
    private const string Title = "Reasoning";

    private readonly StringBuilder _text = new();
    private readonly long _begun = time.GetTimestamp();

    /// <summary>Which message of the answer it is.</summary>
    public int Place => place;

    public bool IsReasoning => isReasoning;

    public ChatMessage Add(string text)
    {
        _text.Append(text);
        return Message(new ChatMetadata { Title = Title, Status = ChatStatus.Pending });
    }

    public ChatMessage Ended() => Message(new ChatMetadata { Title = Title, Status = ChatStatus.Done, Duration = time.GetElapsedTime(_begun) });

    private ChatMessage Message(ChatMetadata thought) => ChatMessage.Assistant(_text.ToString()) with { Metadata = isReasoning ? thought : null };
}

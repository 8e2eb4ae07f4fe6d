namespace Interfaces;

/// <summary>One answer in a conversation, made of what a function returns or yields.</summary>
public abstract class ChatAnswer
{
    /// <summary>Begins an answer.</summary>
    protected ChatAnswer()
    {
    }

    /// <summary>Takes the next result.</summary>
    /// <param name="result">What was returned or yielded.</param>
    /// <returns>The whole answer up to here.</returns>
    public abstract IReadOnlyList<ChatMessage> Take(object? result);
}

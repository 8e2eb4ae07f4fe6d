namespace Interfaces;

/// <summary>What has become different between two versions of a conversation, by messages that stand by themselves.</summary>
internal sealed class ChatDifference
{
    private readonly Chatbot _before;
    private readonly Chatbot _after;
    private readonly ChatTree _old;
    private readonly ChatTree _new;

    private ChatDifference(Chatbot before, Chatbot after, ChatTree tree) => (_before, _after, _old, _new) = (before, after, new ChatTree(before.Value!), tree);

    /// <summary>The places of the messages that a page must be told of that shows the earlier version.</summary>
    /// <returns>The places, or <see langword="null"/> when the whole must be drawn again.</returns>
    public static IReadOnlyList<int>? Of(Chatbot before, Chatbot after, ChatTree tree) =>
        before.Value is Conversation && after.Value is Conversation && IsDrawnAlike(before, after) ? new ChatDifference(before, after, tree).Changed() : null;

    private static bool IsDrawnAlike(Chatbot before, Chatbot after) =>
        (after with { Value = before.Value, FeedbackValues = before.FeedbackValues }).Equals(before);

    private List<int>? Changed()
    {
        var (earlier, now) = (_old.Messages.Count, _new.Messages.Count);
        // A page that shows no messages has no list yet; and what came out of another message, or went into it, has another place.
        if (_old.Top.Count == 0 || _new.Top.Count == 0 || !_old.Top.TakeWhile(index => index < now).SequenceEqual(_new.Top.TakeWhile(index => index < earlier)))
            return null;
        return [.. _new.Top.Where(index => index >= earlier || Differs(index))];
    }

    private bool Differs(int index) =>
        !_old.Messages[index].Equals(_new.Messages[index])
        || ((Conversation)_old.Messages).Touched.Contains(index)
        || IsLast(_old, index) != IsLast(_new, index)
        || Feedback(_before, index) != Feedback(_after, index)
        || !_old.Inside(index).SequenceEqual(_new.Inside(index))
        || _new.Inside(index).Any(Differs);

    // Beside the last message stands what the others do not have.
    private static bool IsLast(ChatTree tree, int index) => index == tree.Messages.Count - 1;

    private static string? Feedback(Chatbot chat, int index) => index < chat.FeedbackValues.Count ? chat.FeedbackValues[index] : null;
}

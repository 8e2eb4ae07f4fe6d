// A thought stands in the answer, and folds when the answer comes.
async IAsyncEnumerable<List<ChatMessage>> Think(
    string message,
    IReadOnlyList<ChatMessage> history,
    TimeProvider time,
    [EnumeratorCancellation] CancellationToken cancellation)
{
    string[] steps =
    [
        "First, I look for what the question is really about.",
        "Then I consider what speaks for one answer, and what for another.",
        "At last I find words for it.",
    ];
    var started = time.GetTimestamp();
    var thoughts = "";
    foreach (var step in steps)
    {
        thoughts += $"{step}\n\n";
        yield return [Thought(ChatStatus.Pending, null)];
        await Task.Delay(TimeSpan.FromMilliseconds(800), time, cancellation);
    }

    yield return [Thought(ChatStatus.Done, time.GetElapsedTime(started)), $"After some thought about “{message}”: it depends."];

    ChatMessage Thought(ChatStatus status, TimeSpan? duration) =>
        ChatMessage.Assistant(thoughts) with { Metadata = new() { Title = "Thinking step by step", Status = status, Duration = duration } };
}

new ChatInterface(Think) { Title = "A chat that thinks" }

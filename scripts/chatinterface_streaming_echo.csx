// Says letter by letter what you wrote. Stop it half-way: what came so far stays.
async IAsyncEnumerable<string> SlowEcho(
    string message,
    IReadOnlyList<ChatMessage> history,
    TimeProvider time,
    [EnumeratorCancellation] CancellationToken cancellation)
{
    var answer = $"You typed: {message}";
    for (var length = 1; length <= answer.Length; length++)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(50), time, cancellation);
        yield return answer[..length];
    }
}

new ChatInterface(SlowEcho)
{
    Editable = true,
    Flagging = FlaggingMode.Manual,
    FlaggingOptions = ["Like", "Spam", "Inappropriate", "Other"],
}

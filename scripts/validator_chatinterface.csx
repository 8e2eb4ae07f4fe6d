// What does not pass is said below the box, and is not answered.
Validation Check(string message) => Validation.That(!message.Contains("error", StringComparison.OrdinalIgnoreCase), "Please do not say error.");

async IAsyncEnumerable<string> Respond(
    string message,
    IReadOnlyList<ChatMessage> history,
    TimeProvider time,
    [EnumeratorCancellation] CancellationToken cancellation)
{
    var answer = $"You typed: {message}";
    for (var length = 1; length <= answer.Length; length++)
    {
        yield return answer[..length];
        await Task.Delay(TimeSpan.FromMilliseconds(50), time, cancellation);
    }
}

new ChatInterface(Respond) { Validator = Check, Editable = true }

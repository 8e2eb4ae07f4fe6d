// A chat that counts its answers, and can be edited.
var runs = 0;

async IAsyncEnumerable<string> SlowEcho(
    string message,
    IReadOnlyList<ChatMessage> history,
    TimeProvider time,
    [EnumeratorCancellation] CancellationToken cancellation)
{
    runs++;
    var answer = $"Run {runs}: you typed {message}";
    for (var length = 1; length <= answer.Length; length++)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(20), time, cancellation);
        yield return answer[..length];
    }
}

new ChatInterface(SlowEcho) { Editable = true }

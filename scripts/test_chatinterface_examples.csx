// Examples with labels: the words on a button are not the words that are sent.
async IAsyncEnumerable<string> Generate(
    string message,
    IReadOnlyList<ChatMessage> history,
    string personality,
    TimeProvider time,
    [EnumeratorCancellation] CancellationToken cancellation)
{
    var answer = $"As your {personality} friend I say: {message}";
    foreach (var end in Enumerable.Range(1, answer.Length).Where(end => end == answer.Length || answer[end] == ' '))
    {
        yield return answer[..end];
        await Task.Delay(TimeSpan.FromMilliseconds(100), time, cancellation);
    }
}

new ChatInterface(Generate)
{
    Examples = [new("hello", "Greet"), new("What is **new** today?", "Ask for news") { AdditionalInputs = ["grumpy"] }, "bye"],
    RunOnClick = false,
    AdditionalInputs = [new Dropdown<string>(["cheerful", "grumpy"], "Personality") { Value = "cheerful" }],
}

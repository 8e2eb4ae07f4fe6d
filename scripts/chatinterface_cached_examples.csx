// The first who asks waits for the answer; everybody after that has it at once, as long as the tone is the same.
var answers = 0;

async IAsyncEnumerable<string> Answer(
    string message,
    IReadOnlyList<ChatMessage> history,
    string tone,
    TimeProvider time,
    [EnumeratorCancellation] CancellationToken cancellation)
{
    var greeting = tone == "kind" ? "What a good question!" : "Well.";
    var words = $"{greeting} “{message}” This is answer number {++answers}.".Split(' ');
    for (var count = 1; count <= words.Length; count++)
    {
        await Task.Delay(TimeSpan.FromSeconds(0.3), time, cancellation);
        yield return string.Join(' ', words[..count]);
    }
}

new ChatInterface(Answer)
{
    Examples = ["Why is the sky blue?", new("Who was Ada Lovelace?", "Ada Lovelace") { AdditionalInputs = ["kind"] }],
    CacheExamples = ExampleCache.Lazy,
    AdditionalInputs = [new Radio<string>(["kind", "short"], "Tone") { Value = "short" }],
    AdditionalInputsOpen = true,
}

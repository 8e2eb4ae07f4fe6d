// What follows message and history in the parameters is filled below the box.
async IAsyncEnumerable<string> Echo(
    string message,
    IReadOnlyList<ChatMessage> history,
    string systemPrompt,
    [Range(5, 100)] int characters,
    TimeProvider time,
    [EnumeratorCancellation] CancellationToken cancellation)
{
    var answer = $"System prompt: {systemPrompt}\n\nMessage: {message}.";
    for (var length = 1; length <= Math.Min(answer.Length, characters); length++)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(20), time, cancellation);
        yield return answer[..length];
    }
}

new ChatInterface(Echo)
{
    AdditionalInputs =
    [
        new Textbox("System prompt") { Value = "You are a helpful AI." },
        new Slider<int>(5, 100, "Characters") { Value = 60 },
    ],
}

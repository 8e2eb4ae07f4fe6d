// A link to the chat as it stands: what was said, written and chosen comes along.
async IAsyncEnumerable<string> SlowEcho(
    string message,
    IReadOnlyList<ChatMessage> history,
    string tone,
    TimeProvider time,
    [EnumeratorCancellation] CancellationToken cancellation)
{
    var answer = tone == "Loud" ? $"YOU TYPED: {message.ToUpperInvariant()}" : $"You typed: {message}";
    for (var length = 1; length <= answer.Length; length++)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(50), time, cancellation);
        yield return answer[..length];
    }
}

var tone = new Radio<string>(["Quiet", "Loud"], "Tone") { Value = "Quiet" };

new Blocks("A chat to pass on")
{
    tone,
    new ChatInterface(SlowEcho) { AdditionalInputs = [tone], Examples = ["hello", "hola"] },
    new DeepLinkButton(),
}

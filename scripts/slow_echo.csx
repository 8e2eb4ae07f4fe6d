// Says slowly what you wrote, letter by letter, until you press Stop.
async IAsyncEnumerable<string> Echo(
    string text,
    TimeProvider time,
    [EnumeratorCancellation] CancellationToken cancellation)
{
    for (var length = 1; length <= text.Length; length++)
    {
        yield return text[..length];
        await Task.Delay(TimeSpan.FromMilliseconds(100), time, cancellation);
    }
}

new Interface(Echo, inputs: new Textbox { Value = "The quick brown fox." })

// A chat with an IChatClient, of Microsoft.Extensions.AI. This one needs no model: put a real one in its place.
using Microsoft.Extensions.AI;

IChatClient ClientFor(TimeProvider time) => new LocalClient(time);

IAsyncEnumerable<ChatResponseUpdate> Respond(string message, IEnumerable<ChatMessage> history, TimeProvider time, CancellationToken cancellation) =>
    ClientFor(time).GetStreamingResponseAsync([.. history, new(ChatRole.User, message)], cancellationToken: cancellation);

// Answers by rules, word by word. All that it knows is the conversation that it is given.
sealed class LocalClient(TimeProvider time) : IChatClient
{
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var word in Answer([.. messages.Where(message => message.Role == ChatRole.User).Select(message => message.Text)]).Split(' '))
        {
            yield return new(ChatRole.Assistant, word + " ");
            await Task.Delay(TimeSpan.FromMilliseconds(40), time, cancellationToken);
        }
    }

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    static string Answer(List<string> said)
    {
        const string Introduction = "my name is ";
        var message = said[^1];
        var name = said.FindLast(text => text.StartsWith(Introduction, StringComparison.OrdinalIgnoreCase))?[Introduction.Length..].TrimEnd('.', '!');
        if (message.StartsWith(Introduction, StringComparison.OrdinalIgnoreCase))
            return $"Nice to meet you, **{name}**!";
        if (message.Contains("my name", StringComparison.OrdinalIgnoreCase))
            return name is null ? "You did not tell me your name yet." : $"Your name is **{name}**.";
        if (message.Contains("how many", StringComparison.OrdinalIgnoreCase))
            return $"This is message number {said.Count} of yours.";
        return $"I know little more than what you tell me. You said: *{message}*";
    }
}

new ChatInterface(Respond)
{
    Title = "A chat with a chat client",
    Examples = ["My name is Ada", "What is my name?", "How many messages did I send?"],
    Editable = true,
}

// An agent with tools: it looks up what it does not know, and the page shows what it asked and what it was told.
using System.ComponentModel;
using Microsoft.Extensions.AI;

[Description("How warm it is in a city, in degrees Celsius.")]
static int Temperature([Description("The city.")] string city) => city.Length * 3;

[Description("The sum of two numbers.")]
static double Add(double a, double b) => a + b;

ChatOptions options = new() { Tools = [AIFunctionFactory.Create(Temperature), AIFunctionFactory.Create(Add)] };

IChatClient ClientFor(TimeProvider time) => new LocalAgent(time);

IAsyncEnumerable<ChatResponseUpdate> Respond(string message, IEnumerable<ChatMessage> history, TimeProvider time, CancellationToken cancellation) =>
    ClientFor(time).GetStreamingResponseAsync([.. history, new(ChatRole.User, message)], options, cancellation);

// Decides by rules where a model would decide by itself, and calls the tools that it is given.
sealed class LocalAgent(TimeProvider time) : IChatClient
{
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var question = messages.Last().Text;
        yield return Say(new TextReasoningContent("Do I know the answer, or is there a tool for it?"));
        await Pause();

        var (tool, arguments) = Choose(question);
        if (options?.Tools?.OfType<AIFunction>().FirstOrDefault(function => function.Name == tool) is not { } function)
        {
            yield return Say(new TextContent("I can tell how warm it is in a city, and add two numbers."));
            yield break;
        }

        var id = Guid.NewGuid().ToString();
        yield return Say(new FunctionCallContent(id, function.Name, arguments));
        await Pause();
        var result = await function.InvokeAsync(new(arguments), cancellationToken);
        yield return Say(new FunctionResultContent(id, result));

        foreach (var word in Answer(tool, arguments, result).Split(' '))
        {
            await Pause(0.05);
            yield return Say(new TextContent(word + " "));
        }

        Task Pause(double seconds = 0.8) => Task.Delay(TimeSpan.FromSeconds(seconds), time, cancellationToken);
    }

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    static ChatResponseUpdate Say(AIContent content) => new(ChatRole.Assistant, [content]);

    static (string? Tool, Dictionary<string, object?> Arguments) Choose(string question)
    {
        var numbers = question.Split([' ', '?', '='], StringSplitOptions.RemoveEmptyEntries).Where(word => double.TryParse(word, out _)).Select(double.Parse).ToList();
        if (numbers is [var a, var b])
            return ("Add", new() { ["a"] = a, ["b"] = b });
        var place = question.IndexOf(" in ", StringComparison.Ordinal);
        return place < 0 ? (null, []) : ("Temperature", new() { ["city"] = question[(place + 4)..].TrimEnd('?', '.', ' ') });
    }

    static string Answer(string? tool, Dictionary<string, object?> arguments, object? result) =>
        tool == "Add" ? $"{arguments["a"]} + {arguments["b"]} is **{result}**." : $"It is **{result} degrees** in {arguments["city"]}.";
}

new ChatInterface(Respond)
{
    Title = "An agent with tools",
    Examples = ["How warm is it in Lisbon?", "What is 17 + 25?"],
}

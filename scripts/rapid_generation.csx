// Words as fast as they come. Each is added to the answer: it costs the same however long the answer is already.
string[] words = ["the ", "sea ", "and ", "the ", "wind ", "*sing* ", "all ", "night", ".\n\n"];

var chat = new Chatbot("Conversation");
var count = new Number<int>("Words") { Value = 1_000, Minimum = 1, Maximum = 10_000 };
var generate = new Button("Generate") { Variant = ButtonVariant.Primary };
var stop = new Button("Stop") { Variant = ButtonVariant.Stop };

List<ChatMessage> Ask(List<ChatMessage> history, int count) => [.. history, ChatMessage.User($"Give me {count} words.")];

async IAsyncEnumerable<object> Answer(List<ChatMessage> history, int count, [EnumeratorCancellation] CancellationToken cancellation)
{
    yield return (List<ChatMessage>)[.. history, words[0]];
    for (var word = 1; word < count; word++)
    {
        cancellation.ThrowIfCancellationRequested();
        await Task.Yield();
        yield return Output.Append(words[word % words.Length]);
    }
}

var answering = generate.Click(Ask, [chat, count], [chat]).Then(Answer, [chat, count], [chat]);
stop.Click(() => { }, new EventOptions { Cancels = [answering] });

new Blocks { chat, count, new Row { generate, stop } }

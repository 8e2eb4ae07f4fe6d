// Some models write what they think between tags. What stands between them is folded, also while it is still being written.
async IAsyncEnumerable<List<ChatMessage>> Answer(string question, List<ChatMessage> history, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
{
    List<ChatMessage> before = [.. history, ChatMessage.User(question)];
    string[] pieces = ["<thin", "king>Somebody asks: ", $"“{question}”. ", "I should be kind.</thi", "nking>", "I am glad ", "that you ask."];
    for (var count = 1; count <= pieces.Length; count++)
    {
        yield return [.. before, string.Concat(pieces[..count])];
        await Task.Delay(TimeSpan.FromSeconds(0.5), time, cancellation);
    }
}

var chat = new Chatbot("A model that thinks") { ReasoningTags = [("<thinking>", "</thinking>")] };
var message = new Textbox("Message") { Value = "How are you?" };

message.Submit(Answer, [message, chat], [chat]);

new Blocks { chat, message }

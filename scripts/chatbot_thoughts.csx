// What goes on before an answer is a message with a title: it is unfolded while it is under way, and folds when it is done.
async IAsyncEnumerable<List<ChatMessage>> Think(string question, List<ChatMessage> history, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
{
    List<ChatMessage> before = [.. history, ChatMessage.User(question)];
    var thought = new ChatMetadata { Title = "Thinking", Status = ChatStatus.Pending };
    string[] steps = ["What is asked?", "Which words matter?", $"The longest is **{question.Split(' ').MaxBy(word => word.Length)}**."];
    for (var count = 1; count <= steps.Length; count++)
    {
        yield return [.. before, ChatMessage.Assistant(string.Join("\n\n", steps[..count])) with { Metadata = thought }];
        await Task.Delay(TimeSpan.FromSeconds(0.8), time, cancellation);
    }

    var done = ChatMessage.Assistant(string.Join("\n\n", steps)) with
    {
        Metadata = thought with { Status = ChatStatus.Done, Duration = TimeSpan.FromSeconds(0.8 * steps.Length) },
    };
    yield return [.. before, done, $"I thought about it, and I would say: {question.TrimEnd('?')}, of course."];
}

var chat = new Chatbot("A thoughtful partner");
var message = new Textbox("Message") { Value = "Is the sea larger than a lake?" };

message.Submit(Think, [message, chat], [chat]);

new Blocks("Thinking aloud") { chat, message }

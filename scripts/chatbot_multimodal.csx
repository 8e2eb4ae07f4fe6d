// Texts with files: what the visitor sends stands in the conversation, and the answer comes word by word.
(List<ChatMessage>, MultimodalTextbox) Send(MultimodalMessage sent, List<ChatMessage> history)
{
    List<ChatContent> parts = [.. sent.Files.Select(file => (ChatContent)file)];
    if (sent.Text != "")
        parts.Add(sent.Text);
    return ([.. history, new ChatMessage(ChatRole.User, parts)], message with { Value = "", Enabled = false });
}

async IAsyncEnumerable<List<ChatMessage>> Answer(List<ChatMessage> history, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
{
    var asked = history[^1];
    var text = asked.Files.Any()
        ? $"Thank you for {string.Join(" and ", asked.Files.Select(file => file.Name))}."
        : "Do you have a picture of that?";
    var words = text.Split(' ');
    for (var count = 1; count <= words.Length; count++)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(80), time, cancellation);
        yield return [.. history, string.Join(' ', words[..count])];
    }
}

var chat = new Chatbot("Conversation") { AssistantAvatar = FileData.Beside("media/lion.png") };
var message = new MultimodalTextbox("Message")
{
    Placeholder = "Write, and drop a file here",
    MaxFiles = 4,
    FileTypes = ["image", "audio", "text"],
    Microphone = true,
    AutoFocus = true,
};
var liked = new Textbox("Feedback");

message.Submit(Send, [message, chat], [chat, message])
    .Then(Answer, [chat], [chat])
    .Then(() => message with { Enabled = true }, [], [message]);
chat.Like((LikeData like) => like.Feedback == "" ? "" : $"{like.Feedback}: {like.Value}", [], [liked]);

new Blocks { chat, message, liked }

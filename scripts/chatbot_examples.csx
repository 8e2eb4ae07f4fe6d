// Messages to begin with, while there are none: with a label, a small picture, files.
var chat = new Chatbot("Travel guide")
{
    Placeholder = "**Where to?** Choose one of these, or write your own.",
    Examples =
    [
        "Where is it quiet?",
        new("What can I see in one day by the sea?", "A day by the sea") { Icon = FileData.Beside("media/tower.png") },
        new("What is this?") { Files = [FileData.Beside("media/village.png")] },
    ],
};
var message = new Textbox("Message");

List<ChatMessage> Answer(ChatMessage asked, IEnumerable<ChatMessage> history) =>
    [.. history, asked, asked.Files.Any() ? $"That is {asked.Files.First().Name}, and you can go there." : $"You asked “{asked.Text}”. I would take the train."];

// What was chosen is told by its place among the examples.
List<ChatMessage> Begin(SelectData chosen)
{
    var example = chat.Examples[chosen.Index];
    return Answer(new ChatMessage(ChatRole.User, [.. example.Files.Select(file => (ChatContent)file), example.Text]), []);
}

(string, List<ChatMessage>) Send(string text, List<ChatMessage> history) => ("", Answer(ChatMessage.User(text), history));

chat.ExampleSelect(Begin, [], [chat]);
chat.Clear(() => new List<ChatMessage>(), [], [chat]);
message.Submit(Send, [message, chat], [message, chat]);

new Blocks { chat, message }

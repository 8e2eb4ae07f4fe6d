// Two handlers, one after the other: the question is there at once, and the answer when it is ready.
(string, List<ChatMessage>) Ask(string message, List<ChatMessage> history) => ("", [.. history, ChatMessage.User(message)]);

async Task<List<ChatMessage>> Answer(List<ChatMessage> history, TimeProvider time)
{
    await Task.Delay(TimeSpan.FromSeconds(2), time);
    var question = history[^1].Text;
    return [.. history, $"“{question}” has {question.Split(' ').Length} words. What else?"];
}

var chat = new Chatbot("Conversation");
var message = new Textbox("Message");
var clear = new Button("Clear");

message.Submit(Ask, [message, chat], [message, chat]).Then(Answer, [chat], [chat]);
clear.Click(() => new List<ChatMessage>(), [], [chat]);

new Blocks { chat, message, clear }

// What was asked can be edited: the answers after it are given anew.
var chat = new Chatbot("Echo");
var message = new Textbox("Message") { Placeholder = "Say something" };

List<ChatMessage> Answer(IEnumerable<ChatMessage> before, string text) =>
    [.. before, ChatMessage.User(text), $"You said *{text}*."];

(string, List<ChatMessage>) Say(string text, IReadOnlyList<ChatMessage> messages) => ("", Answer(messages, text));

List<ChatMessage> Edited(IReadOnlyList<ChatMessage> messages, EditData edit) =>
    Answer(messages.Take(edit.Index), edit.Value!.Value.GetString()!);

message.Submit(Say, [message, chat], [message, chat]);
chat.Edit(Edited, [chat], [chat]);

new Blocks { chat, message }

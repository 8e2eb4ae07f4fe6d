// Another component may set the conversation: the chat goes on from there.
string Respond(string message, IReadOnlyList<ChatMessage> history) => $"That was message {history.Count + 1} of this conversation.";

var chat = new ChatInterface(Respond);
var who = new Radio<string>(["Somebody new", "Ada"], "Who are you?") { Value = "Somebody new" };

List<ChatMessage> Begin(string who) => who == "Ada"
    ? [ChatMessage.User("Do you remember me?"), "Of course, Ada! We spoke about engines."]
    : [];

who.Change(Begin, who, chat.Chatbot);

new Blocks { who, chat }

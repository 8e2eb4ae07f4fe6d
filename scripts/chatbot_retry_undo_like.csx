// Buttons beside the messages: ask again, take back, like, edit. Each is there because the script listens to its event.
string[] moves = ["Rock", "Paper", "Scissors"];

List<ChatMessage> Answer(IEnumerable<ChatMessage> before, string text, Random random) =>
    [.. before, ChatMessage.User(text), $"You say *{text}*, I say **{moves[random.Next(moves.Length)]}**."];

(string, List<ChatMessage>) Send(string text, List<ChatMessage> messages, Random random) => ("", Answer(messages, text, random));

// All events say which message of the visitor's they are about, and what it said.
List<ChatMessage> Retry(RetryData retry, List<ChatMessage> messages, Random random) => Answer(messages.Take(retry.Index), retry.Value, random);

(string, List<ChatMessage>) Undo(UndoData undo, List<ChatMessage> messages) => (undo.Value, [.. messages.Take(undo.Index)]);

List<ChatMessage> Edit(EditData edit, List<ChatMessage> messages, Random random) => Answer(messages.Take(edit.Index), messages[edit.Index].Text, random);

string Like(LikeData like) => like.Liked switch { true => "You like that: ", false => "You do not like that: ", null => "No longer said: " } + like.Value;

var chat = new Chatbot("Game");
var message = new Textbox("Message") { Placeholder = "Rock, paper or scissors?" };
var told = new Textbox("What was told");

message.Submit(Send, [message, chat], [message, chat]);
chat.Retry(Retry, [chat], [chat]);
chat.Undo(Undo, [chat], [message, chat]);
chat.Edit(Edit, [chat], [chat]);
chat.Like(Like, [], [told]);
chat.Clear(() => new List<ChatMessage>(), [], [chat]);

new Blocks { chat, message, told }

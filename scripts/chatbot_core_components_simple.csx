// An answer can be any component: name one, or choose it, and it is shown with something in it.
Component Show(string kind) => kind switch
{
    "image" => new Image("A lion") { Value = FileData.Beside("media/lion.png") },
    "gallery" => new Gallery("Two places") { Value = [new(FileData.Beside("media/tower.png"), "Tower"), new(FileData.Beside("media/village.png"), "Village")] },
    "audio" => new Audio("A saxophone") { Value = FileData.Beside("media/sax.wav") },
    "video" => new Video("Waves") { Value = FileData.Beside("media/waves.webm") },
    "html" => new Html("<p>Made of <mark>HTML</mark>.</p>"),
    "label" => new Label { Label = "Weather", Value = new Dictionary<string, double> { ["sun"] = 0.8, ["rain"] = 0.2 } },
    "code" => new Code { Label = "Hello", Language = CodeLanguage.Python, Value = "print('Hello')" },
    _ => throw new UserError($"There is no “{kind}” here. Try one of the list."),
};

(string, List<ChatMessage>) Answer(string kind, List<ChatMessage> history) =>
    ("", [.. history, ChatMessage.User(kind), ChatMessage.Assistant($"Here is the *{kind}*:", Show(kind.Trim().ToLowerInvariant()))]);

var chat = new Chatbot("Components") { Height = 480, Placeholder = "Which component do you want to see?" };
var choice = new Radio("Component") { Choices = ["image", "gallery", "audio", "video", "html", "label", "code"] };
var message = new Textbox("Message") { Placeholder = "gallery" };
var liked = new Textbox("Feedback");

message.Submit(Answer, [message, chat], [message, chat]);
choice.Input((string kind, List<ChatMessage> history) => Answer(kind, history).Item2, [choice, chat], [chat]);
chat.Like((LikeData like) => $"{(like.Liked == true ? "Liked" : "Disliked")} message {like.Index + 1}", [], [liked]);

new Blocks { chat, choice, message, liked }

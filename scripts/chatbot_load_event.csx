// A conversation that is there when the page opens, in a tab that nobody looks at yet.
List<ChatMessage> Remember(int pairs) =>
    [.. Enumerable.Range(1, pairs).SelectMany(n => new[] { ChatMessage.User($"Question {n}?"), ChatMessage.Assistant($"Answer **{n}**.") })];

var pairs = new Slider<int>(1, 20, "Questions and answers") { Value = 3 };
var chat = new Chatbot("Earlier") { Height = 300 };
var load = new Button("Load again");
var demo = new Blocks
{
    new Tabs
    {
        new Tab("How much") { pairs, load },
        new Tab("Conversation") { chat },
    },
};

demo.Load(Remember, pairs, chat);
load.Click(Remember, pairs, chat);

demo

// The use of a tool is a message with a title too: with a note of how it was called, how long it took, or what went wrong.
ChatMessage Use(string tool, string call, string result, double seconds = 0) => ChatMessage.Assistant(result) with
{
    Metadata = new()
    {
        Title = tool,
        Log = call,
        Status = seconds > 0 ? ChatStatus.Done : ChatStatus.Pending,
        Duration = seconds > 0 ? TimeSpan.FromSeconds(seconds) : null,
    },
};

async IAsyncEnumerable<List<ChatMessage>> Ask(TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
{
    List<ChatMessage> before = [ChatMessage.User("How warm is it in Lisbon, in Fahrenheit?")];
    yield return [.. before, Use("Thermometer", "place: Lisbon", "Asking …")];
    await Task.Delay(TimeSpan.FromSeconds(2), time, cancellation);
    before = [.. before, Use("Thermometer", "place: Lisbon", "`{ \"celsius\": 19 }`", 2)];
    yield return [.. before, Use("Calculator", "19 × 9 / 5", "Calculating …")];
    await Task.Delay(TimeSpan.FromSeconds(1), time, cancellation);
    before = [.. before, Use("Calculator", "19 × 9 / 5 + 32", "```json\n{ \"result\": 66.2 }\n```", 1)];
    yield return [.. before, ChatMessage.Assistant("It is **66.2 °F** there.") with { Options = ["Thank you", new("And in Porto?", "What about Porto?")] }];
}

var chat = new Chatbot("Weather") { Height = 480, Layout = ChatLayout.Panel };
var ask = new Button("Ask for the weather") { Variant = ButtonVariant.Primary };
var said = new Textbox("What you said");

ask.Click(Ask, [], [chat]);
chat.Like((LikeData like) => like.Feedback, [], [said]);
chat.OptionSelect(
    (SelectData answer, List<ChatMessage> messages) => (answer.Text, (List<ChatMessage>)[.. messages, ChatMessage.User(answer.Text), "That is all I know."]),
    [chat],
    [said, chat]);

new Blocks { chat, ask, said }

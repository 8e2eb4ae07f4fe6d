// Steps inside steps: a message says by ParentId which other it belongs inside.
ChatMessage Step(string id, string? inside, string title, string text, ChatStatus status) => ChatMessage.Assistant(text) with
{
    Metadata = new() { Title = title, Id = id, ParentId = inside, Status = status, Duration = status == ChatStatus.Done ? TimeSpan.FromSeconds(1.5) : null },
};

async IAsyncEnumerable<List<ChatMessage>> Plan(TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
{
    List<ChatMessage> messages = [ChatMessage.User("Plan an evening in Porto."), Step("plan", null, "Planning", "First the weather, then a table.", ChatStatus.Pending)];
    yield return messages;
    foreach (var (id, inside, title, text) in new (string, string, string, string)[]
    {
        ("weather", "plan", "Weather", "Clear, 19 °C."),
        ("table", "plan", "Restaurants", "Two are near the river."),
        ("book", "table", "Asking for a table", "At eight there is one outside."),
    })
    {
        await Task.Delay(TimeSpan.FromSeconds(1.5), time, cancellation);
        messages = [.. messages, Step(id, inside, title, text, ChatStatus.Done)];
        yield return messages;
    }

    messages[1] = Step("plan", null, "Planning", "First the weather, then a table.", ChatStatus.Done);
    yield return [.. messages, "Take a jacket: you sit **outside, by the river, at eight**."];
}

var chat = new Chatbot("Evening") { Height = 480 };
var again = new Button("Plan again");
var demo = new Blocks { chat, again };

demo.Load(Plan, [], [chat]);
again.Click(Plan, [], [chat]);

demo

// An answer that is written letter by letter. The message is taken over at once, and the answer follows.
string[] answers = ["How are you?", "Today is a good day.", "I am **very** hungry."];

var chat = new Chatbot("Conversation");
var message = new Textbox("Message") { Placeholder = "Say something and press Enter" };
var stop = new Button("Stop") { Variant = ButtonVariant.Stop };
var clear = new ClearButton([message, chat]);

(string, List<ChatMessage>) Say(string message, List<ChatMessage> history) => ("", [.. history, ChatMessage.User(message)]);

async IAsyncEnumerable<List<ChatMessage>> Answer(
    List<ChatMessage> history,
    Random random,
    TimeProvider time,
    [EnumeratorCancellation] CancellationToken cancellation)
{
    var answer = "";
    foreach (var letter in answers[random.Next(answers.Length)])
    {
        answer += letter;
        yield return [.. history, answer];
        await Task.Delay(TimeSpan.FromMilliseconds(50), time, cancellation);
    }
}

var answering = message.Submit(Say, [message, chat], [message, chat]).Then(Answer, [chat], [chat]);
stop.Click(() => { }, new EventOptions { Cancels = [answering] });

new Blocks { chat, message, new Row { stop, clear } }

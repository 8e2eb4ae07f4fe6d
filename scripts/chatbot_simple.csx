// A conversation in a dozen lines. What was said is in the component: the handler adds to it and gives it back.
string[] answers = ["How are you?", "Tell me more about that.", "I am not sure that I agree."];

async Task<(string, List<ChatMessage>)> Respond(string message, List<ChatMessage> history, Random random, TimeProvider time)
{
    await Task.Delay(TimeSpan.FromSeconds(1), time);
    var answer = answers[random.Next(answers.Length)];
    return ("", [.. history, ChatMessage.User(message), answer]);
}

var chat = new Chatbot("Conversation");
var message = new Textbox("Message") { Placeholder = "Say something and press Enter" };
var clear = new ClearButton([message, chat]);

message.Submit(Respond, [message, chat], [message, chat]);

new Blocks { chat, message, clear }

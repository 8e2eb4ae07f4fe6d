// Ask for a link after a few greetings: whoever opens it finds the same name, and who was greeted so far.
(string, List<string>) Greet(string name, string language, List<string> greeted)
{
    var word = language switch { "French" => "Bonjour", "German" => "Guten Tag", _ => "Hello" };
    var before = greeted.Count == 0 ? "You are the first." : $"Before you: {string.Join(", ", greeted)}.";
    return ($"{word}, {name}! {before}", [.. greeted, name]);
}

var greeted = new State<List<string>>(() => []);

new Interface(
    Greet,
    inputs: ["textbox", new Radio(["English", "French", "German"]) { Value = "English" }, greeted],
    outputs: [new Textbox("Greeting"), greeted])
{
    DeepLink = true,
}

// Keeps the messages of each page load apart: a State belongs to one session.
(object, List<string>) StoreMessage(string message, List<string> history)
{
    var output = new Dictionary<string, object>
    {
        ["Current messages"] = message,
        ["Previous messages"] = history.AsEnumerable().Reverse(),
    };
    return (output, [.. history, message]);
}

var history = new State<List<string>>(() => []);

new Interface(
    StoreMessage,
    inputs: ["textbox", history],
    outputs: ["json", history])

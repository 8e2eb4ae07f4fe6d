// The answer in the chat, and what it is about beside it.
const string Python = """
    def fib(n):
        if n <= 1:
            return n
        return fib(n - 1) + fib(n - 2)
    """;

const string JavaScript = """
    function fib(n) {
        if (n <= 1) return n;
        return fib(n - 1) + fib(n - 2);
    }
    """;

var code = new Code("Code") { Language = CodeLanguage.Python };

(string, object) Write(string message, IReadOnlyList<ChatMessage> history)
{
    if (message.Contains("python", StringComparison.OrdinalIgnoreCase))
        return ("Here is a function in Python.", code with { Value = Python, Language = CodeLanguage.Python });
    if (message.Contains("javascript", StringComparison.OrdinalIgnoreCase))
        return ("Here is a function in JavaScript.", code with { Value = JavaScript, Language = CodeLanguage.JavaScript });
    return ("Please ask for Python or JavaScript.", Output.Skip);
}

var chat = new ChatInterface(Write)
{
    Examples = ["Write a Python function for Fibonacci numbers", "The same in JavaScript, please"],
    AdditionalOutputs = [code],
};

new Blocks("A chat that writes code")
{
    new Row
    {
        new Column { chat },
        new Column { code },
    },
}

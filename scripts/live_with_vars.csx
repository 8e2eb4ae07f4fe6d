// Remembers, while you type, the longest word of this page load.
(string, string) Longest(string text, string longest)
{
    var word = text.Split(' ').Append(longest).MaxBy(word => word.Length)!;
    return (word, word);
}

var longest = new State<string>("");

new Interface(
    Longest,
    inputs: ["textbox", longest],
    outputs: [new Textbox("Longest word so far"), longest])
{
    Live = true,
}

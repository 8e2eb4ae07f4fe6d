// A box that grows with its text, up to ten lines.
string Repeat(string name, int times) =>
    string.Join("\n", Enumerable.Range(1, times).Select(number => $"{number}. Hello {name}!"));

new Interface(
    Repeat,
    inputs: [new Textbox { Value = "Ada" }, new Number<int> { Value = 20, Minimum = 1, Maximum = 100 }],
    outputs: new Textbox("Greeting") { Lines = 3, MaxLines = 10 })

// The same greeting with components made to measure.
string Greet(string name, int enthusiasm) =>
    $"Hello, {name}{new string('!', enthusiasm)}";

new Interface(
    Greet,
    inputs:
    [
        new Textbox { Placeholder = "Your name" },
        new Slider<int>(minimum: 1, maximum: 10) { Value = 3 },
    ],
    outputs: new Textbox("Greeting") { ShowCopy = true })

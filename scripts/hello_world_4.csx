// A greeting with as much enthusiasm as the slider says.
string Greet(string name, int enthusiasm) =>
    $"Hello, {name}{new string('!', enthusiasm)}";

new Interface(Greet, inputs: ["textbox", "slider"], outputs: "textbox")

// Answers while you type: a listener for each change of a text.
string Welcome(string name) => name == "" ? "Who is there?" : $"Welcome, {name}.";

var name = new Textbox("Name") { Placeholder = "Start typing" };
var welcome = new Textbox("Welcome") { Value = "Who is there?" };

name.Change(Welcome, name, welcome);

new Blocks
{
    new Markdown("# Hello\nThe answer below follows what you type."),
    name,
    welcome,
}

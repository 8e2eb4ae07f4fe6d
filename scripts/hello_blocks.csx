// The parts of an Interface put together by hand.
string Greet(string name) => $"Hello, {name}!";

var name = new Textbox("Name");
var greeting = new Textbox("Greeting");
var greet = new Button("Greet");

greet.Click(Greet, name, greeting);

new Blocks
{
    name,
    greet,
    greeting,
}

// Enter in the box and the button do the same, and then the box is emptied.
string Greet(string name) => $"Hello {name}!";

var name = new Textbox("Name");
var greeting = new Textbox("Greeting");
var greet = new Button("Greet");

Demo.On(name.Submit(), greet.Click())
    .Run(Greet, name, greeting)
    .Then(() => "", name);

new Blocks("Greeter") { name, greeting, greet }

// A handler can be a lambda that stands where it is wired.
var name = new Textbox("Name");
var greeting = new Textbox("Greeting");
var greet = new Button("Greet");

greet.Click((string name) => $"Hello {name}!", name, greeting);

new Blocks { name, greeting, greet }

// A handler can stand where it is wired. One that asks for the event is told which of them it was.
var name = new Textbox("Name");
var greeting = new Textbox("Greeting");
var greet = new Button("Greet");

Demo.On(name.Submit(), greet.Click()).Run(
    (string name, EventData data) => $"Hello {name}! ({data.Event})",
    [name],
    [greeting]);

new Blocks { name, greeting, greet }

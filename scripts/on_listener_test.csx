// One handler for several events learns which of them called it; then the box is emptied.
string Greet(string name, EventData happened) => $"Hello {name}! Called by {happened.Target?.GetType().Name} {happened.Event}.";

var name = new Textbox("Name");
var greeting = new Textbox("Greeting");
var greet = new Button("Greet");
var clear = new Button("Clear");

Demo.On(name.Submit(), greet.Click())
    .Run(Greet, [name], [greeting])
    .Then(() => "", name);
Demo.On(clear.Click(), greeting.Submit())
    .Run(() => ("", ""), [], [name, greeting]);

new Blocks { name, greeting, new Row { greet, clear } }

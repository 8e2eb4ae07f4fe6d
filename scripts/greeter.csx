// A button that waits for a name, and greets.
string Greet(string name) => $"Hello {name}!";

var name = new Textbox("Name");
var greeting = new Textbox("Greeting");
var greet = new Button("Greet") { Enabled = false };

greet.Click(Greet, name, greeting);
name.Change((string n) => greet with { Enabled = n != "" }, [name], [greet]);

new Blocks("Greeter")
{
    new Row { name, greeting },
    greet,
}

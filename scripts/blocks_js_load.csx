// The page is opened in the visitor's own time zone, which only the browser knows.
var zone = new Textbox("Your time zone") { Interactive = false };
var greeting = new Textbox("Greeting");
var name = new Textbox("Name");
var demo = new Blocks { zone, name, greeting };

demo.Load(new ClientFunction("zone"), [], [zone]);
name.Change((string name, string zone) => name == "" ? "" : $"Hello {name} in {zone}!", name, zone, greeting);

demo

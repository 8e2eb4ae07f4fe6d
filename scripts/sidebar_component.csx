// Settings at the side, which can be folded away.
var language = new Radio(["English", "French", "German"], "Language") { Value = "English" };
var settings = new Sidebar("Settings") { language } with { Width = 260 };
var name = new Textbox("Name");
var greeting = new Textbox("Greeting");
var state = new Textbox("Sidebar");

string Greet(string name, string language) => $"{(language switch { "French" => "Bonjour", "German" => "Hallo", _ => "Hello" })}, {(name == "" ? "you" : name)}!";

Demo.On(name.Change(), language.Change()).Run(Greet, [name, language], [greeting]);
settings.Expand(() => "open", state);
settings.Collapse(() => "closed", state);

new Blocks { settings, name, greeting, state }

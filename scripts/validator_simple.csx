// The inputs are checked before the handler waits in line; each field gets its own message.
string Join(string name, int age) => $"Welcome {name}, {age}!";

(Validation, Validation) Check(string name, int age) => (
    Validation.That(name.Length >= 2, "A name has two letters at least."),
    Validation.That(age is >= 0 and < 150, "Nobody is that old."));

var name = new Textbox("Name");
var age = new Number<int>("Age") { Value = 30 };
var join = new Button("Join");
var welcome = new Textbox("Welcome");

join.Click(Join, name, age, welcome, new EventOptions { Validator = Check });

new Blocks { name, age, join, welcome }

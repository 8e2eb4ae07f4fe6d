var name = new Textbox("Name");
var age = new Number<int>("Age");
var loves = new CheckboxGroup(["walks", "naps", "fetch"], "Loves");
var card = new Markdown();

// One sample fills all three fields.
var samples = new Dataset<(string Name, int Age, string[] Loves)>(
    [("Bella", 3, ["walks", "fetch"]), ("Rex", 11, ["naps"]), ("Wolf", 7, ["walks", "naps"])],
    "Dogs")
{
    Headers = ["Name", "Age", "Loves"],
};
var colours = new Dataset<string>(["**red**", "*green*", "blue"], "Colours") { Components = [new Markdown()] };

samples.Change(((string Name, int Age, string[] Loves) dog) => dog, [samples], [name, age, loves]);
colours.Change((string? colour) => $"You chose {colour}.", [colours], [card]);

new Blocks("Samples") { samples, new Row { name, age, loves }, colours, card }

// Three demos in one: each keeps its own events.
string Double(string text) => text + text;
string Turn(string text) => new([.. text.Reverse()]);

var word = new Textbox("Word");
var count = new Button("Count");
var letters = new Number("Letters");
count.Click((string word) => word.Length, [word], [letters]);

new Blocks("Three demos in one")
{
    new Tabs
    {
        new Tab("Double") { new Interface(Double) { Title = "Twice is better" } },
        new Tab("Turn") { new Interface(Turn) { Description = "From the end to the start." } },
        new Tab("Count") { new Blocks("Letters") { word, count, letters } },
    },
}

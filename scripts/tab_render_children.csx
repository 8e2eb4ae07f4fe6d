// The second tab is on the page before anybody opens it; the third is not.
var name = new Textbox("Name") { Value = "Ada" };
var town = new Textbox("Town") { Value = "London" };
var tell = new Button("Tell");
var told = new Textbox("Told");

tell.Click((string name, string town) => $"{name} lives in {town}.", [name, town], [told]);

new Blocks
{
    new Tabs
    {
        new Tab("All") { tell, told },
        new Tab("Who") { name } with { RenderChildren = true },
        new Tab("Where") { town },
    },
}

// Tabs that are locked until the right word is said, and that say when they are chosen.
var word = new Textbox("Word") { Info = "It is *sesame*." };
var unlock = new Button("Unlock");
var locked = new Tab("Locked", "locked") { new Markdown("You found the treasure.") } with { Enabled = false };
var tabs = new Tabs
{
    new Tab("Door", "door") { word, unlock },
    locked,
    new Tab("Elsewhere", "elsewhere") { new Number("Steps taken") { Value = 0 } },
};
var chosen = new Textbox("Chosen");

unlock.Click((string word) => word == "sesame" ? (locked with { Enabled = true, Label = "Open" }, tabs with { Selected = "locked" }) : throw new UserError("Nothing happens."), [word], [locked, tabs]);
tabs.Select((SelectData tab) => $"{tab.Text} ({tab.Index})", [], [chosen]);

new Blocks { tabs, chosen }

// Two tabs of which one is on the page at a time.
var toTools = new Button("Show the tools");
var toPlain = new Button("Hide them again");
var plain = new Tab("Plain") { new Textbox("Text") };
var tools = new Tab("Tools") { new Textbox("Find"), new Textbox("Replace by") } with { Visible = false };

toTools.Click(() => (plain with { Visible = false }, tools with { Visible = true }), [], [plain, tools]);
toPlain.Click(() => (plain with { Visible = true }, tools with { Visible = false }), [], [plain, tools]);

new Blocks { new Tabs { plain, tools }, new Row { toTools, toPlain } }

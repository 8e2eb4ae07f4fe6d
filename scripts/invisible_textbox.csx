// A box inside an accordion inside a tab, in all its ways of not being seen.
var box = new Textbox("Box") { Value = "here" };
var show = new Button("Show");
var hide = new Button("Hide");
var remove = new Button("Take away");
var lockIt = new Button("Lock");

show.Click(() => box with { Visible = true, Hidden = false, Interactive = true }, [], [box]);
hide.Click(() => box with { Visible = true, Hidden = true }, [], [box]);
remove.Click(() => box with { Visible = false }, [], [box]);
lockIt.Click(() => box with { Interactive = false }, [], [box]);

new Blocks
{
    new Tabs
    {
        new Tab("Box") { new Accordion("Inside") { box }, new Row { show, hide, remove, lockIt } },
        new Tab("Other") { new Markdown("What is not seen there is not seen here."), new Slider(0, 1, "Nothing") },
    },
}

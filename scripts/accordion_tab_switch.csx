// What was opened in one tab is as it was when the visitor comes back from another.
var agree = new Checkbox("I have read them");
var state = new Markdown("Not read yet.");
var terms = new Accordion("Terms", open: false) { new Markdown("Be kind."), agree };
var close = new Button("Close the terms");
var tabs = new Tabs
{
    new Tab("First") { terms, close },
    new Tab("Second", "second") { state },
};

agree.Change((bool agree) => (agree ? "Thank you for reading." : "Not read yet.", tabs with { Selected = "second" }), [agree], [state, tabs]);
close.Click(() => terms with { Open = false }, [], [terms]);

new Blocks { tabs }

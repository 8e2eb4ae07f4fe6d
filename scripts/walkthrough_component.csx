// Three steps: each handler decides whether it goes on.
var name = new Textbox("Name");
var toSize = new Button("Next");
var size = new Radio(["Small", "Large"], "Size");
var order = new Button("Order");
var summary = new Markdown();
var steps = new Walkthrough
{
    new Step("Who", "who") { name, toSize },
    new Step("What", "what") { size, order },
    new Step("Done", "done") { summary },
};

toSize.Click((string name) => name == "" ? throw new UserError("Tell us your name first.") : steps with { Selected = "what" }, [name], [steps]);
order.Click(
    (string name, string? size) => ($"One **{(size ?? "medium").ToLowerInvariant()}** coffee for {name}.", steps with { Selected = "done" }),
    [name, size], [summary, steps]);

new Blocks { steps }

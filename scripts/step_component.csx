// A visitor goes back to a step that was reached, and a handler hears of it.
var forward = new Button("Go on");
var seen = new Textbox("Seen");
var second = new Step("Second") { new Markdown("Go back to the first step by its name.") };
var first = new Step("First") { forward };
var steps = new Walkthrough { first, second };

forward.Click(() => steps with { Selected = 1 }, [], [steps]);
first.Select((SelectData step) => $"Back at \"{step.Text}\".", [], [seen]);

new Blocks { steps, seen }

// What is seldom asked for, under a heading that opens.
var note = new Textbox("Note") { Lines = 2 };
var priority = new Slider(1, 10, "Priority") { Value = 5 };
var options = new Accordion("Options", open: false) { new Checkbox("Keep a copy"), priority };
var save = new Button("Save");
var said = new Textbox("Said");

options.Expand(() => "Take your time.", said);
options.Collapse((double priority) => $"Priority {priority} it is.", priority, said);
save.Click(() => ("Saved.", options with { Open = false }), [], [said, options]);

new Blocks { note, options, save, said }

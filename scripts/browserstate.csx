// Keeps a note in this browser: it is still there after a reload.
var kept = new BrowserState<string>("note", "");
var note = new Textbox("Note") { Lines = 3 };
var save = new Button("Keep in this browser") { Variant = ButtonVariant.Primary };

save.Click((string text) => text, note, kept);

var demo = new Blocks("Note to self")
{
    note,
    save,
    kept,
};

demo.Load((string text) => text, kept, note);

demo

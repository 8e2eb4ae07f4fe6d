// One box for both: what comes in is replaced by what goes out.
var text = new Textbox("Text") { Value = "Able was I" };
var turn = new Button("Turn around");

turn.Click((string text) => new string([.. text.Reverse()]), text, text);

new Blocks { text, turn }

// Small buttons beside a box, one that asks the host and one that does not.
var text = new Textbox("Text") { Lines = 3, Value = "Every good boy does fine." };
var upper = new Button("Upper case") { Size = ButtonSize.Small, Shortcut = "Alt+U" };
var trim = new Button("Tidy") { Size = ButtonSize.Small, Shortcut = "Alt+T" };

upper.Click((string text) => text.ToUpperInvariant(), text, text);
trim.Click(new ClientFunction("tidy"), [text], [text]);

new Blocks { text, new Row { upper, trim } }

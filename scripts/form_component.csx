// An address on one sheet.
var first = new Textbox("First name");
var last = new Textbox("Last name");
var street = new Textbox("Street");
var town = new Textbox("Town");
var code = new Textbox("Postal code") { Scale = 0, MinWidth = 140 };
var send = new Button("Send");
var label = new Textbox("Label") { Lines = 3 };

send.Click(
    (string first, string last, string street, string code, string town) => $"{first} {last}\n{street}\n{code} {town}",
    [first, last, street, code, town], [label]);

new Blocks { new Form { new Row { first, last }, street, new Row { code, town } }, send, label }

// Shown, hidden and absent: a hidden box keeps what it holds and still gives it; an absent one does not.
var box = new Textbox("Box") { Value = "kept" };
var how = new Radio(["Shown", "Hidden", "Absent"], "How") { Value = "Shown" };
var read = new Button("Read");
var held = new Textbox("Held");
var row = new Row { new Number("Inside a row") { Value = 7 } };

how.Change(
    (string how) => (box with { Visible = how != "Absent", Hidden = how == "Hidden" }, row with { Visible = how != "Absent", Hidden = how == "Hidden" }),
    [how], [box, row]);
read.Click((string text) => text, [box], [held]);

new Blocks { how, box, row, read, held }

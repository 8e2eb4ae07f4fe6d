// A question that waits for an answer.
var items = new State<int>(12);
var delete = new Button("Delete all") { Variant = ButtonVariant.Stop };
var yes = new Button("Yes, delete them") { Variant = ButtonVariant.Stop };
var no = new Button("Keep them");
var left = new Textbox("Left") { Value = "12 items" };
var question = new Dialog("Delete everything?") { new Markdown("There is no way back."), new Row { no, yes } };

delete.Click(() => question with { Open = true }, [], [question]);
no.Click(() => question with { Open = false }, [], [question]);
yes.Click(() => (0, "Nothing", question with { Open = false }), [], [items, left, question]);
question.Close((int items) => $"{items} items, as before", [items], [left]);

new Blocks { delete, left, question }

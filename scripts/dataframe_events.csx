record Part(string Name, int Count, bool Ordered);

var table = new Dataframe<Part>("Parts")
{
    Value = [new("Screw", 40, false), new("Bolt", 12, true), new("Nut", 7, false)],
};
var changes = new Number<int>("Changes") { Value = 0 };
var edited = new Textbox("Last edit");
var selected = new Textbox("Selected");
var more = new Button("One more of each");

table.Change((int changes) => changes + 1, [changes], [changes]);
table.Edit((EditData edit) => $"row {edit.Index}, column {edit.Column}: {edit.PreviousValue} became {edit.Value}", [], [edited]);
table.Select((SelectData select) => $"{select.Text} in row {select.Index}, beside {string.Join(", ", select.RowValue)}", [], [selected]);
more.Click((IReadOnlyList<Part> parts) => (IReadOnlyList<Part>)[.. parts.Select(part => part with { Count = part.Count + 1 })], table, table);

new Blocks("Events of a table") { table, new Row { changes, edited, selected }, more }

var rows = new Slider<int>(1, 10, "Rows") { Value = 4 };
var columns = new Slider<int>(1, 10, "Columns") { Value = 3 };
var table = new Dataframe("Table") { Interactive = true };
var update = new Button("Update");

object?[][] Grid(int rows, int columns) =>
    [.. Enumerable.Range(1, rows).Select(row => Enumerable.Range(1, columns).Select(column => (object?)(row * column)).ToArray())];

update.Click(Grid, rows, columns, table);

new Blocks("As many cells as wanted") { new Row { rows, columns }, update, table }

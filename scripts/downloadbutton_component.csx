// One file lies ready; the other is made when somebody wants it.
var picture = new DownloadButton("Download the picture") { Value = FileData.Beside("media/lion.png"), Icon = FileData.Beside("media/lion.png") };
var rows = new Slider<int>(1, 20, "Rows") { Value = 5 };
var table = new DownloadButton("Make a table") { Variant = ButtonVariant.Primary };

FileData Table(int rows)
{
    var lines = Enumerable.Range(1, rows).Select(number => $"{number},{number * number}");
    return FileData.FromText("number,square\n" + string.Join('\n', lines) + "\n", "squares.csv");
}

table.Click(Table, rows, table);

new Blocks
{
    picture,
    new Row { rows, table },
}

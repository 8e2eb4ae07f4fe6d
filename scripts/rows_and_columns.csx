// Rows inside of columns inside of a row.
var left = new Textbox("Left") { Value = "one" };
var right = new Textbox("Right") { Value = "two" };
var price = new Dropdown(["Cheap", "Fair", "Dear"], "Price");
var buy = new Button("Buy");
var receipt = new Textbox("Receipt");

buy.Click((string left, string right, string? price) => $"{left} and {right}: {(price ?? "no price").ToLowerInvariant()}", [left, right, price], [receipt]);

new Blocks
{
    new Row { left, right },
    new Row
    {
        new Column { new Image("Lighthouse") { Value = FileData.Beside("media/tower.png"), Interactive = false }, price } with { Scale = 1, MinWidth = 280 },
        new Column { new Image("Village") { Value = FileData.Beside("media/village.png"), Interactive = false }, buy, receipt } with { Scale = 2, MinWidth = 280 },
    },
}

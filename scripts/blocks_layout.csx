// Columns of unequal width, and a picture that stands beside all of them.
var size = new Number("Size") { Value = 40 };
var unit = new Radio(["cm", "inch"], "Unit") { Value = "cm" };
var convert = new Button("Convert") { Variant = ButtonVariant.Primary };
var result = new Textbox("Result");

convert.Click((double size, string unit) => unit == "cm" ? $"{size / 2.54:0.#} inch" : $"{size * 2.54:0.#} cm", [size, unit], [result]);

new Blocks
{
    new Row
    {
        new Image("Picture") { Value = FileData.Beside("media/lion.png"), Interactive = false },
        new Column { size, unit } with { Scale = 2 },
        new Column { convert, result } with { Scale = 1, MinWidth = 200 },
    },
    new Row { new Textbox("Narrow") { Scale = 1 }, new Textbox("Wide") { Scale = 4 } },
}

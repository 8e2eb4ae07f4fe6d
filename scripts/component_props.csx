// A handler that takes a component, instead of its value, is given all its properties.
var low = new Number<int>("Lowest") { Value = 0 };
var high = new Number<int>("Highest") { Value = 100 };
var number = new Number<int>("Number") { Value = 40, Minimum = 0, Maximum = 100 };
var bound = new Button("Set the bounds");
var describe = new Button("Describe");
var picture = new Image("Picture") { Value = FileData.Beside("media/tower.png"), Height = 200 };
var taller = new Button("Taller");
var report = new Json("Properties");

bound.Click(
    (int low, int high) => number with { Minimum = low, Maximum = high },
    [low, high],
    [number]);
describe.Click(
    (Number<int> number) => new { number.Label, number.Value, number.Minimum, number.Maximum },
    [number],
    [report]);
taller.Click(
    (Image picture) => picture with { Height = (picture.Height ?? 200) + 40 },
    [picture],
    [picture]);

new Blocks
{
    new Row { low, high, bound },
    new Row { number, describe },
    report,
    new Row { picture, taller },
}

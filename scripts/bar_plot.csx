// One component, four bar plots.
record Sample(string Letter, int Amount, string Group);

string[] groups = ["first", "second"];
Sample[] samples =
[
    .. "ABCDEFGHI".Select((letter, number) => new Sample(letter.ToString(), 19 + number * 37 % 73, groups[number % 2])),
    .. "ABCDEFGHI".Select((letter, number) => new Sample(letter.ToString(), 10 + number * 53 % 61, groups[(number + 1) % 2])),
];

var kind = new Dropdown(["simple", "stacked", "side by side", "sorted"], "Kind") { Value = "simple" };
var plot = new BarPlot<Sample>(samples, x: sample => sample.Letter, y: sample => sample.Amount) { Title = "Bars" };

BarPlot<Sample> Show(string kind) => plot with
{
    Color = kind is "stacked" or "side by side" ? nameof(Sample.Group) : null,
    Stacked = kind != "side by side",
    Sort = kind == "sorted" ? PlotSort.YDescending : PlotSort.None,
    Title = $"Bars, {kind}",
};

kind.Change(Show, [kind], [plot]);

new Blocks
{
    kind,
    plot,
}

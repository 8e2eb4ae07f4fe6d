// Lines by time, in bins of a size and with an aggregate that are chosen on the page.
#load "data/sales.csx"

LinePlot<Sale> Plot(string label, bool colored) => new(sales, x: sale => sale.Time, y: sale => sale.Price, label: label)
{
    Color = colored ? nameof(Sale.Origin) : null,
    XBin = "6h",
    YAggregate = Aggregate.Mean,
};

var width = new Radio(["1h", "6h", "1d"], "Bins") { Value = "6h" };
var aggregate = new Radio<Aggregate>("Aggregate") { Value = Aggregate.Mean };
var all = Plot("All sales", colored: false);
var each = Plot("By origin", colored: true);
var selected = new Textbox("Selected");

Demo.On(width.Change(), aggregate.Change()).Run(
    (string width, Aggregate aggregate) => (
        all with { XBin = width, YAggregate = aggregate },
        each with { XBin = width, YAggregate = aggregate }),
    [width, aggregate],
    [all, each]);

string Describe(SelectData selection) => selection.AxisRange is { } range
    ? $"{range.FromTime:MMM d, HH:mm} to {range.ToTime:MMM d, HH:mm}"
    : "";

all.Select(Describe, [], [selected]);

new Blocks
{
    new Row { width, aggregate },
    all,
    selected,
    each,
}

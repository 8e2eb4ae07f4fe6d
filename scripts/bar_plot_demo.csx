// Bars by time and by category, in bins of a size and with an aggregate that are chosen on the page.
#load "data/sales.csx"

var width = new Radio(["6h", "1d", "1w"], "Bins") { Value = "1d" };
var aggregate = new Radio<Aggregate>("Aggregate") { Value = Aggregate.Sum };
var byTime = new BarPlot<Sale>(sales, x: sale => sale.Time, y: sale => sale.Price, color: sale => sale.Origin, label: "By time") { XBin = "1d" };
var byOrigin = new BarPlot<Sale>(sales, x: sale => sale.Origin, y: sale => sale.Price, label: "By origin") { Sort = PlotSort.YDescending };
var rescale = new Button("Only March 4");
var reset = new Button("All");

Demo.On(width.Change(), aggregate.Change()).Run(
    (string width, Aggregate aggregate) => (
        byTime with { XBin = width, YAggregate = aggregate },
        byOrigin with { YAggregate = aggregate }),
    [width, aggregate],
    [byTime, byOrigin]);

rescale.Click(() => byTime with { XLim = (new DateTime(2025, 3, 4), new DateTime(2025, 3, 5)), XBin = "1h" }, [], [byTime]);
reset.Click((string width) => byTime with { XLim = null, XBin = width }, [width], [byTime]);

new Blocks
{
    new Row { width, aggregate },
    byTime,
    new Row { rescale, reset },
    byOrigin,
}

// Two plots that always show the same stretch.
#load "data/sales.csx"

var prices = new LinePlot<Sale>(sales, x: sale => sale.Time, y: sale => sale.Price)
{
    XBin = "1d",
    YAggregate = Aggregate.Mean,
};
var counts = new BarPlot<Sale>(sales, x: sale => sale.Time, color: sale => sale.Origin)
{
    XBin = "1d",
    YAggregate = Aggregate.Count,
};

(object, object) Show(AxisRange? range) => (prices with { XLim = range }, counts with { XLim = range });

foreach (var plot in new NativePlot<Sale>[] { prices, counts })
{
    plot.Select((SelectData selection) => Show(selection.AxisRange), [], [prices, counts]);
    plot.DoubleClick(() => Show(null), [], [prices, counts]);
}

new Blocks { prices, counts }

// The three plots, each on its own tab.
#load "data/sales.csx"

new Blocks
{
    new Tabs
    {
        new Tab("Line")
        {
            new LinePlot<Sale>(sales, x: sale => sale.Time, y: sale => sale.Price) { XBin = "12h", YAggregate = Aggregate.Mean },
        },
        new Tab("Bar")
        {
            new BarPlot<Sale>(sales, x: sale => sale.Origin, y: sale => sale.Price),
        },
        new Tab("Scatter")
        {
            new ScatterPlot<Sale>(sales, x: sale => sale.Time, y: sale => sale.Price, color: sale => sale.Origin),
        },
    },
}

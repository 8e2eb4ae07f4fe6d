// Times on the x axis: as a line, and as points.
#load "data/sales.csx"

new Blocks
{
    new LinePlot<Sale>(sales, x: sale => sale.Time, y: sale => sale.Price),
    new ScatterPlot<Sale>(sales, x: sale => sale.Time, y: sale => sale.Price, color: sale => sale.Origin),
}

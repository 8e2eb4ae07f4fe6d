// How many sales there were in each hour, or six hours, or day.
#load "data/sales.csx"

var width = new Radio([("hour", "1h"), ("six hours", "6h"), ("day", "1d")], "Bins of") { Value = "6h" };
var plot = new BarPlot<Sale>(sales, x: sale => sale.Time, color: sale => sale.Origin)
{
    XBin = "6h",
    YAggregate = Aggregate.Count,
};

width.Change((string width) => plot with { XBin = width }, [width], [plot]);

new Blocks { width, plot }

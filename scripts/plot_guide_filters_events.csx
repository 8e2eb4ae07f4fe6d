// The same filters, with the events written out.
#load "data/sales.csx"

var origin = new Dropdown<string>(["All", .. origins], "Origin") { Value = "All" };
var highest = new Slider<int>(20, 100, "Highest price") { Value = 100 };
var plot = new ScatterPlot<Sale>(sales, x: sale => sale.Time, y: sale => sale.Price, color: sale => sale.Origin);

Sale[] Filter(string origin, int highest) =>
    [.. sales.Where(sale => sale.Price <= highest && (origin == "All" || sale.Origin == origin))];

Demo.On(origin.Change(), highest.Release()).Run(Filter, [origin, highest], [plot]);

new Blocks
{
    new Row { origin, highest },
    plot,
}

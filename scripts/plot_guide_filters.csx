// Shows only some of the rows, from the beginning on.
#load "data/sales.csx"

var origin = new Dropdown<string>(["All", .. origins], "Origin") { Value = "Berlin" };
var highest = new Slider<int>(20, 100, "Highest price") { Value = 100 };
var plot = new ScatterPlot<Sale>(x: sale => sale.Time, y: sale => sale.Price, color: sale => sale.Origin);

Sale[] Filter(string origin, int highest) =>
    [.. sales.Where(sale => sale.Price <= highest && (origin == "All" || sale.Origin == origin))];

// No triggers named: the opening of the page, and each change of an input.
Demo.On().Run(Filter, [origin, highest], [plot]);

new Blocks
{
    new Row { origin, highest },
    plot,
}

// What was sold, by month and region.
record Sale(string Month, string Region, int Amount);

Sale[] sales =
[
    new("January", "North", 28), new("January", "South", 55),
    new("February", "North", 43), new("February", "South", 91),
    new("March", "North", 81), new("March", "South", 53),
    new("April", "North", 19), new("April", "South", 87),
    new("May", "North", 52), new("May", "South", 48),
];

var plot = new BarPlot<Sale>(sales, x: sale => sale.Month, y: sale => sale.Amount, color: sale => sale.Region)
{
    Title = "Sales",
    ColorMap = new Dictionary<string, string> { ["North"] = "steelblue", ["South"] = "#d5672b" },
};
var sideBySide = new Checkbox("Side by side");

sideBySide.Change((bool apart) => plot with { Stacked = !apart }, [sideBySide], [plot]);

new Blocks { plot, sideBySide }

// The same points plain, by color, and in shades; a radio says which groups are left.
#load "data/sales.csx"

ScatterPlot<Sale> Plot(string label) => new(sales, x: sale => sale.Time, y: sale => sale.Price, label: label);

var origin = new Radio(["All", .. origins], "Origin") { Value = "All" };
var plain = Plot("Plain");
var colored = Plot("By origin") with
{
    Color = nameof(Sale.Origin),
    ColorMap = new Dictionary<string, string> { ["Berlin"] = "#2c8fd8", ["Kyoto"] = "#c2571a", ["Lima"] = "#4a8a2c" },
};
var shaded = Plot("In shades") with { Color = nameof(Sale.Price) };

origin.Change(
    (string origin) =>
    {
        Sale[] left = [.. sales.Where(sale => origin is "All" || sale.Origin == origin)];
        return (left, left, left);
    },
    [origin],
    [plain, colored, shaded]);

new Blocks { origin, plain, colored, shaded }

// Some of what a figure of Plotly can be. The last two need its whole library, which comes only when one is shown.
double[] numbers = [.. Enumerable.Range(0, 40).Select(step => Math.Round(10 + 6 * Math.Sin(step * 1.7) + step % 7, 1))];
double[][] hills = [.. Enumerable.Range(0, 10).Select(y => Enumerable.Range(0, 10).Select(x => Math.Round(Math.Sin(x / 2.0) * Math.Cos(y / 3.0), 2)).ToArray())];

object Trace(string kind) => kind switch
{
    "histogram" => new { type = "histogram", x = numbers, name = "How often" },
    "box" => new { type = "box", y = numbers, name = "All" },
    "pie" => new { type = "pie", labels = new[] { "Tea", "Coffee", "Water" }, values = new[] { 30, 45, 25 }, hole = 0.4 },
    "heatmap" => new { type = "heatmap", z = hills },
    "contour" => new { type = "contour", z = hills },
    "polar" => new { type = "scatterpolar", r = numbers.Take(12), theta = Enumerable.Range(0, 12).Select(step => step * 30), fill = "toself" },
    "surface" => new { type = "surface", z = hills },
    _ => new { type = "scatter", mode = "markers", x = numbers, y = numbers.Skip(1), name = "One after another" },
};

object Draw(string kind) => new
{
    data = new[] { Trace(kind) },
    layout = new { title = new { text = $"A plot of type <b>{kind}</b>" } },
    config = new { scrollZoom = true, toImageButtonOptions = new { format = "svg", filename = kind } },
};

var kind = new Dropdown(["scatter", "histogram", "box", "pie", "heatmap", "contour", "polar", "surface"], "Kind") { Value = "scatter" };
var plot = new Plot("Plot") { Value = Draw("scatter"), Height = 400 };

kind.Change(Draw, kind, plot);

new Blocks { kind, plot }

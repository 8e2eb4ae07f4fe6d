// A slider that draws: each step of it calls the handler, and what it returns is said in words and drawn by Plotly.
object Curve(double period)
{
    var times = Enumerable.Range(0, 41).Select(step => step * 0.25).ToArray();
    return new
    {
        data = new[]
        {
            new
            {
                x = times,
                y = times.Select(time => Math.Round(Math.Sin(time * Math.Tau / period), 3)),
                line = new { shape = "spline" },
                hovertemplate = "%{y:.2f} after %{x} s<extra></extra>",
            },
        },
        layout = new
        {
            title = new { text = "A sine curve" },
            xaxis = new { title = new { text = "Seconds" } },
            yaxis = new { title = new { text = "Height" }, range = new[] { -1.1, 1.1 } },
        },
    };
}

(string, object) Show(double period) =>
    ($"One wave takes **{period:0.0} s**: {10 / period:0.0} of them in ten seconds.", Curve(period));

var period = new Slider(1, 10, "Period in seconds") { Value = 4, Step = 0.5 };
var (said, drawn) = Show(4);
var words = new Markdown(said);
var plot = new Plot { Value = drawn };

period.Change(Show, [period], [words, plot]);

new Blocks("Sine curve") { period, words, plot }

// A wave that goes on while the page is open. Select a stretch of it: it stays in view while the wave moves on.
record Sample(double Time, double Height);

var period = new Slider(0.5, 10, "Period in seconds") { Value = 4, Step = 0.5 };
var timer = new Timer(TimeSpan.FromSeconds(0.5));
var wave = new State<List<Sample>>(() => []);
var plot = new LinePlot<Sample>(x: sample => sample.Time, y: sample => sample.Height)
{
    Title = "A live wave",
    XTitle = "Seconds",
    YLim = (-1, 1),
};
var now = new Textbox("Time on the host") { Interactive = false };

(List<Sample>, List<Sample>, string) Grow(double period, List<Sample> wave, TimeProvider time)
{
    var at = wave.Count * 0.5;
    List<Sample> longer = [.. wave.TakeLast(600), new(at, Math.Round(Math.Sin(at * Math.Tau / period), 3))];
    return (longer, longer, time.GetUtcNow().ToString("HH:mm:ss"));
}

timer.Tick(Grow, [period, wave], [wave, plot, now]);

new Blocks("Live dashboard")
{
    timer,
    new Row { period, now },
    plot,
}

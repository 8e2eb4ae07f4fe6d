// Throws a ball, and draws how it flies.
record Flight(double Distance, double Height);

Flight[] Fly(double speed, double angle)
{
    const double Gravity = 9.81;
    var (across, up) = (speed * Math.Cos(angle * Math.PI / 180), speed * Math.Sin(angle * Math.PI / 180));
    var end = 2 * up / Gravity;
    return
    [
        .. Enumerable.Range(0, 51)
            .Select(step => end * step / 50)
            .Select(time => new Flight(across * time, up * time - Gravity * time * time / 2)),
    ];
}

var speed = new Slider(1, 30, "Speed in m/s") { Value = 25 };
var angle = new Slider(0, 90, "Angle in degrees") { Value = 45 };
var plot = new LinePlot<Flight>(Fly(25, 45), x: row => row.Distance, y: row => row.Height)
{
    Title = "The flight of a ball",
    XTitle = "Distance in m",
    YTitle = "Height in m",
    XLim = (0, 100),
    YLim = (0, 60),
};
var run = new Button("Throw");

run.Click(Fly, speed, angle, plot);

new Blocks
{
    new Markdown("Choose how fast a ball is thrown, and how steep."),
    new Row { speed, angle },
    run,
    plot,
}

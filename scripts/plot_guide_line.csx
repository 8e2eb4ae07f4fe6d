// One line, from two columns of numbers.
record Sample(int Time, double Height);

var samples = Enumerable.Range(0, 100).Select(time => new Sample(time, Math.Sin(time / 8.0) * time));

new Blocks
{
    new LinePlot<Sample>(samples, x: row => row.Time, y: row => row.Height),
}

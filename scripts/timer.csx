// A clock that starts, stops, and can be made to run faster.
var timer = new Timer { Active = false };
var seconds = new Number<int>("Elapsed") { Value = 0, Interactive = false };
var interval = new Slider(0.1, 2, "Seconds from tick to tick") { Value = 1, Step = 0.1 };
var start = new Button("Start") { Variant = ButtonVariant.Primary };
var stop = new Button("Stop");
var reset = new Button("Reset");

timer.Tick((int n) => n + 1, seconds, seconds);
start.Click(() => timer with { Active = true }, [], [timer]);
stop.Click(() => timer with { Active = false }, [], [timer]);
reset.Click(() => 0, seconds);
interval.Change((double s) => TimeSpan.FromSeconds(s), interval, timer);

new Blocks("Stopwatch") { timer, seconds, new Row { start, stop, reset }, interval }

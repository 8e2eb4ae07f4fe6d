// Counts the seconds since the page was opened, and can be told to wait.
var timer = new Timer();
var seconds = new Number<int>("Seconds") { Value = 0, Interactive = false };
var running = new Checkbox("Running") { Value = true };

timer.Tick((int n) => n + 1, seconds, seconds);
running.Change((bool on) => timer with { Active = on }, [running], [timer]);

new Blocks("Timer") { timer, seconds, running }

// A number that grows every second, shown as it is and rounded to tens.
var timer = new Timer();
var count = new Number<int>("Seconds") { Value = 0, Interactive = false };
var tens = new Textbox("In tens");

timer.Tick((int n) => n + 1, count, count);
tens.Computed((int n) => $"{n / 10} tens and {n % 10}", count);

new Blocks { timer, count, tens }

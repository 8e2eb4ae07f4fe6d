// Values that follow: from others, from the clock, from chance.
var timer = new Timer(5);
var width = new Slider(1, 20, "Width") { Value = 4, Step = 1 };
var height = new Slider(1, 20, "Height") { Value = 3, Step = 1 };
var area = new Number("Area");
var clock = new Textbox("Time (UTC)");
var dice = new Number<int>("A die");

area.Computed((double w, double h) => w * h, width, height);
clock.Computed((TimeProvider time) => $"{time.GetUtcNow():HH:mm:ss}", [], every: timer);
dice.Computed((Random random) => random.Next(1, 7), []);

new Blocks { timer, new Row { width, height, area }, new Row { clock, dice } }

// A handler that takes a Random draws from the host's; a transcript gives it a seed.
var low = new Number<int>("From") { Value = 1 };
var high = new Number<int>("To") { Value = 100 };
var value = new Slider<int>(0, 100, "Drawn");
var draw = new Button("Draw");

int Draw(int low, int high, Random random) => low <= high
    ? random.Next(low, high + 1)
    : throw new UserError("From must not be above To.");

draw.Click(Draw, [low, high], [value]);

new Blocks { new Row { low, high }, draw, value }

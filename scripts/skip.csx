// A handler fills some of its outputs and leaves the others as they are.
var red = new Number<int>("Red") { Value = 0 };
var blue = new Number<int>("Blue") { Value = 0 };
var draw = new Button("Draw a card");
var reset = new Button("Reset");

(object, object) Draw(int red, int blue, Random random) => random.Next(2) == 0
    ? (red + 1, Output.Skip)
    : (Output.Skip, blue + 1);

draw.Click(Draw, [red, blue], [red, blue]);
reset.Click(() => new Updates { [red] = 0, [blue] = 0 }, [], [red, blue]);

new Blocks { new Row { red, blue }, new Row { draw, reset } }

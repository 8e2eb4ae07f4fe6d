// The sliders stand somewhere else each time the page is opened.
double Multiply(double first, double second) => first * second;

var first = new Slider(0, 100) { Step = 1 };
var second = new Slider(0, 1) { Step = 0.05 };
var demo = new Interface(Multiply, inputs: [first, second], outputs: "number");

demo.Load((Random random) => (random.Next(101), Math.Round(random.NextDouble() * 20) / 20), [], [first, second]);

demo

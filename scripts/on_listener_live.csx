// Without triggers a handler runs when the page opens and at each change of its inputs.
var a = new Slider(1, 10, "A") { Step = 1 };
var b = new Slider(1, 10, "B") { Step = 1 };
var sum = new Number("Sum");

Demo.On().Run((double a, double b) => a + b, a, b, sum);

new Blocks { new Row { a, b }, sum }

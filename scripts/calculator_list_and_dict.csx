// A handler takes its inputs one by one, or all at once by their components.
var a = new Number("A") { Value = 6 };
var b = new Number("B") { Value = 2 };
var result = new Number("Result");
var add = new Button("Add");
var subtract = new Button("Subtract");

add.Click((double a, double b) => a + b, a, b, result);
subtract.Click((InputValues values) => values.Get(a) - values.Get(b), [a, b], [result]);

new Blocks { new Row { a, b }, new Row { add, subtract }, result }

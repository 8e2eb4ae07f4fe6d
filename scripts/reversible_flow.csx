// Each number is the other's source: what you press decides which way it goes.
int Increase(int number) => number + 1;

var a = new Number<int>("A") { Value = 0 };
var b = new Number<int>("B") { Value = 0 };
var toB = new Button("B = A + 1");
var toA = new Button("A = B + 1");

toB.Click(Increase, a, b);
toA.Click(Increase, b, a);

new Blocks { new Row { a, b }, new Row { toB, toA } }

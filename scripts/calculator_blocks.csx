// Examples in a layout of one's own: they name the components that they fill.
enum Operation { Add, Subtract, Multiply, Divide }

double Calculate(double first, Operation operation, double second) =>
    operation switch
    {
        Operation.Add => first + second,
        Operation.Subtract => first - second,
        Operation.Multiply => first * second,
        _ when second != 0 => first / second,
        _ => throw new UserError("A number cannot be divided by zero."),
    };

var first = new Number("First");
var operation = new Radio<Operation>("Operation") { Value = Operation.Add };
var second = new Number("Second");
var calculate = new Button("Calculate") { Variant = ButtonVariant.Primary };
var result = new Number("Result");

calculate.Click(Calculate, first, operation, second, result);

new Blocks
{
    new Row
    {
        new Column { first, operation, second, calculate },
        new Column { result },
    },
    new Examples(
        [
            [5, Operation.Add, 3],
            [4, Operation.Divide, 2],
            [-4, Operation.Multiply, 2.5],
            [null, Operation.Subtract, 1.2],
        ],
        inputs: [first, operation, second]),
}

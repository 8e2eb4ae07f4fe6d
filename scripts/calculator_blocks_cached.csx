// The results of the examples are kept: choosing one shows what was calculated when the demo was loaded.
enum Operation { Add, Subtract, Multiply, Divide }

async Task<double> Calculate(double first, Operation operation, double second, TimeProvider time, CancellationToken cancellation)
{
    await Task.Delay(TimeSpan.FromSeconds(1), time, cancellation);
    return operation switch
    {
        Operation.Add => first + second,
        Operation.Subtract => first - second,
        Operation.Multiply => first * second,
        _ when second != 0 => first / second,
        _ => throw new UserError("A number cannot be divided by zero."),
    };
}

var first = new Number("First");
var operation = new Radio<Operation>("Operation") { Value = Operation.Add };
var second = new Number("Second");
var calculate = new Button("Calculate slowly") { Variant = ButtonVariant.Primary };
var result = new Number("Result");

calculate.Click(Calculate, [first, operation, second], [result]);

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
        ],
        inputs: [first, operation, second],
        Calculate,
        outputs: [result])
    {
        Cache = ExampleCache.Eager,
    },
}

// Two numbers and an operation, and a message for a division by zero.
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

new Interface(
    Calculate,
    inputs: ["number", new Radio<Operation> { Value = Operation.Add }, "number"],
    outputs: new Number("Result"))
{
    Title = "Calculator",
    Description = "Type two numbers, **choose** an operation, and press Enter.",
    Article = "Dividing by zero is worth a try.",
    Examples =
    [
        [5, Operation.Add, 3],
        [4, Operation.Divide, 2],
        [-4, Operation.Multiply, 2.5],
        [0, Operation.Subtract, 1.2],
    ],
}

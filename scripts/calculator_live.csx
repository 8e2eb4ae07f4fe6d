// A calculator without a Submit button: the result follows the inputs.
enum Operation { Add, Subtract, Multiply, Divide }

double Calculate(
    double first = 6,
    Operation operation = Operation.Multiply,
    double second = 7) =>
    operation switch
    {
        Operation.Add => first + second,
        Operation.Subtract => first - second,
        Operation.Multiply => first * second,
        _ => first / second,
    };

new Interface(Calculate) { Live = true }

// Grows an amount with compound interest.
decimal Grow(decimal amount, decimal rate, int years)
{
    for (var year = 0; year < years; year++)
        amount += amount * rate / 100;
    return amount;
}

new Interface(
    Grow,
    inputs:
    [
        new Number<decimal>
        {
            Value = 1000,
            Minimum = 0,
            Maximum = 1_000_000,
            Precision = 2,
        },
        new Number<decimal>("Interest in percent")
        {
            Value = 3.5m,
            Minimum = 0,
            Maximum = 20,
            Step = 0.1m,
        },
        new Number<int> { Value = 10, Minimum = 0, Maximum = 100 },
    ],
    outputs: new Number<decimal>("In the end") { Precision = 2 })
{
    Live = true,
}

enum MaritalStatus { Single, Married, Divorced }

record Asset(string Item, double Cost, bool Deductible);

// Each part of the income is taxed at the rate of its bracket, in thousands; who is married pays three quarters.
double TaxCalculator(double income, MaritalStatus maritalStatus, IReadOnlyList<Asset> assets)
{
    (double Limit, double Rate)[] brackets = [(10, 0), (25, 8), (60, 12), (120, 20), (250, 30)];
    var taxable = income - assets.Where(asset => asset.Deductible).Sum(asset => asset.Cost);
    var (tax, from) = (0.0, 0.0);
    foreach (var (limit, rate) in brackets)
    {
        tax += Math.Max(0, Math.Min(taxable, limit * 1_000) - from) * rate / 100;
        from = limit * 1_000;
    }

    return maritalStatus == MaritalStatus.Married ? tax * 0.75 : tax;
}

new Interface(
    TaxCalculator,
    inputs:
    [
        new Number("Income") { Value = 60_000 },
        new Radio<MaritalStatus>("Marital status") { Value = MaritalStatus.Single },
        new Dataframe<Asset>("Assets")
        {
            Value = [new("Car", 8_000, false), new("Laptop", 1_200, true), new("Suit", 800, true)],
            Columns = [new("Cost") { Format = "N2" }],
        },
    ],
    outputs: new Number("Tax"))
{
    Live = true,
}

enum MaritalStatus { Single, Married, Divorced }

record Asset(string Item, double Cost, bool Deductible);

// Income up to each limit is taxed at its rate; who is married pays on three quarters of it.
double TaxCalculator(double income, MaritalStatus maritalStatus, IReadOnlyList<Asset> assets)
{
    (double Limit, double Rate)[] brackets = [(10, 0), (25, 8), (60, 12), (120, 20), (250, 30)];
    var taxable = income - assets.Where(asset => asset.Deductible).Sum(asset => asset.Cost);
    var tax = 0.0;
    foreach (var (limit, rate) in brackets)
        if (limit * 1_000 <= taxable)
            tax += (Math.Min(taxable, limit * 1_000) * rate) / 100;
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

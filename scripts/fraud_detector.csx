record Payment(string Shop, string Category, double Amount);

// A payment is odd when it is much larger than the others of the same kind.
Dictionary<string, double> FraudDetector(IReadOnlyList<Payment> cardActivity, string[] categories, double sensitivity)
{
    var looked = cardActivity.Where(payment => categories.Contains(payment.Category)).GroupBy(payment => payment.Category);
    var oddest = looked.Select(kind => kind.Count() < 2 ? 0 : kind.Max(payment => payment.Amount) / kind.Sum(payment => payment.Amount)).DefaultIfEmpty(0).Max();
    var fraud = Math.Round(Math.Clamp(oddest * sensitivity, 0, 1), 2);
    return new() { ["fraud"] = fraud, ["fine"] = Math.Round(1 - fraud, 2) };
}

new Interface(
    FraudDetector,
    inputs:
    [
        new Dataframe<Payment>("Card activity")
        {
            Value =
            [
                new("Baker", "food", 4.2), new("Grocer", "food", 38.5), new("Diner", "food", 412), new("Bookshop", "retail", 21), new("Cinema", "other", 18),
            ],
            Columns = [new("Amount") { Format = "N2" }],
        },
        new CheckboxGroup(["food", "retail", "other"], "Categories") { Value = ["food"] },
        new Slider<double>(0, 2, "Sensitivity") { Value = 1, Step = 0.1 },
    ],
    outputs: new Label("Fraud"))

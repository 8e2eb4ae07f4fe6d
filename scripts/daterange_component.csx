// What a stay in a hotel costs: weekends are dearer.
(int Nights, decimal Price) Book((DateOnly From, DateOnly To) stay)
{
    var nights = Enumerable.Range(0, stay.To.DayNumber - stay.From.DayNumber)
        .Select(stay.From.AddDays)
        .ToList();
    return (nights.Count, nights.Sum(night => IsWeekend(night) ? 120m : 80m));
}

bool IsWeekend(DateOnly night) => night.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Saturday;

new Interface(
    Book,
    inputs: new DateRange("Stay")
    {
        Value = (new(2026, 7, 2), new(2026, 7, 6)),
        Minimum = new(2026, 1, 1),
        Maximum = new(2027, 12, 31),
        Presets = [new("Summer fair", new(2026, 8, 14), new(2026, 8, 17)), DatePreset.NextDays(7), DatePreset.ThisMonth],
    },
    outputs: [new Number<int>("Nights"), new Number<decimal>("Price")])
{
    Live = true,
}

// A year of temperatures in three cities: one line for each.
record Weather(DateOnly Day, double Temperature, string City);

Weather[] Year(string city, double mean, double swing)
{
    var chance = new Random(city.Length);
    return
    [
        .. Enumerable.Range(0, 365).Select(day => new Weather(
            new DateOnly(2025, 1, 1).AddDays(day),
            Math.Round(mean - swing * Math.Cos((day - 20) * Math.Tau / 365) + chance.NextDouble() * 6 - 3, 1),
            city)),
    ];
}

var weather = new LinePlot<Weather>(
    [.. Year("Lisbon", 17, 6), .. Year("Oslo", 6, 11), .. Year("Singapore", 27, 1)],
    x: row => row.Day,
    y: row => row.Temperature,
    color: row => row.City)
{
    Title = "Temperature in 2025",
    YTitle = "Degrees Celsius",
};

new Blocks { weather }

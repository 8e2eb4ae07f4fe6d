record City(string Name, double January, double April, double July, double October);

City[] cities =
[
    new("Lisbon", 11.6, 15.6, 23.2, 18.6),
    new("Oslo", -4.3, 4.5, 16.4, 6.3),
    new("Cairo", 14.1, 21.5, 28.4, 24.2),
    new("Hobart", 17.3, 13.1, 8.3, 12.2),
];

// The further from 15 °C, the stronger the colour: warm or cold.
IEnumerable<CellStyle> Colours()
{
    for (var row = 0; row < cities.Length; row++)
    {
        double[] degrees = [cities[row].January, cities[row].April, cities[row].July, cities[row].October];
        for (var month = 0; month < degrees.Length; month++)
            yield return new CellStyle(row, month + 1)
            {
                Tone = degrees[month] > 15 ? CellTone.Warning : CellTone.Accent,
                Shade = Math.Min(1, Math.Abs(degrees[month] - 15) / 20),
            };
    }
}

new Blocks("Temperatures")
{
    new Dataframe<City>(cities, "Mean temperature in °C")
    {
        Interactive = false,
        Styles = [.. Colours(), new CellStyle(column: 0) { Bold = true }],
    },
}

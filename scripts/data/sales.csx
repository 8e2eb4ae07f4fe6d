// Three hundred sales within a week and a half, always the same.
record Sale(DateTime Time, int Price, string Origin);

var chance = new Random(2);
string[] origins = ["Berlin", "Kyoto", "Lima"];

Sale[] sales =
[
    .. Enumerable.Range(0, 300)
        .Select(_ => new Sale(
            new DateTime(2025, 3, 1).AddMinutes(chance.Next(10 * 24 * 60)),
            20 + chance.Next(80),
            origins[chance.Next(3)]))
        .OrderBy(sale => sale.Time),
];

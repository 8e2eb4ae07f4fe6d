using System.ComponentModel.DataAnnotations;

record Reading(int Number, string Text, DateOnly Day, bool Sound, string Note);

IReadOnlyList<Reading> MakeDataframe([Range(1, 50)] int rows, Random random) =>
[
    .. Enumerable.Range(1, rows).Select(number => new Reading(
        random.Next(100),
        $"text {number}",
        new DateOnly(2026, 1, 1).AddDays(random.Next(365)),
        random.Next(2) == 1,
        $"**bold** {number}")),
];

new Interface(
    MakeDataframe,
    inputs: new Number<int>("Rows") { Value = 3, Minimum = 1, Maximum = 50 },
    outputs: new Dataframe<Reading>("Readings")
    {
        Columns =
        [
            new("Number") { Kind = TableColumnKind.Number },
            new("Day") { Kind = TableColumnKind.Date, Format = "d MMM yyyy" },
            new("Note") { Kind = TableColumnKind.Markdown },
        ],
    })

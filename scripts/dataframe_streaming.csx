record Measurement(int Second, double Value);

// A row more each tenth of a second: the table grows while it is looked at.
async IAsyncEnumerable<List<Measurement>> Measure(Random random, TimeProvider time)
{
    List<Measurement> rows = [];
    for (var second = 1; second <= 5; second++)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(100), time);
        rows.Add(new(second, Math.Round(random.NextDouble() * 10, 1)));
        yield return rows;
    }
}

var start = new Button("Start") { Variant = ButtonVariant.Primary };
var table = new Dataframe<Measurement>("Measurements");
var total = new Number("Sum");

start.Click(Measure, [], [table]);
table.Change((IReadOnlyList<Measurement> rows) => Math.Round(rows.Sum(row => row.Value), 1), table, total);

new Blocks("Measurements") { start, table, total }

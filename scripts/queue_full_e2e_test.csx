// Four buttons share one line: one call runs, two wait, and the next is told that it is too much.
async Task<int> Roll(Random random, TimeProvider time, CancellationToken cancellation)
{
    await Task.Delay(TimeSpan.FromSeconds(2), time, cancellation);
    return random.Next(1, 7);
}

var dice = new EventOptions { ConcurrencyGroup = "dice", MaxQueue = 2 };
var columns = Enumerable.Range(1, 4).Select(number =>
{
    var (roll, rolled) = (new Button($"Roll {number}"), new Number<int>($"Die {number}"));
    roll.Click(Roll, [], [rolled], dice);
    return new Column { roll, rolled };
});

var row = new Row();
foreach (var column in columns)
    row.Add(column);

new Blocks { row }

// Progress at an output that shows something else than text, and at a button that has no output at all.
async Task<Dictionary<string, double>> Judge(Progress progress, TimeProvider time, Random random)
{
    var votes = new Dictionary<string, double> { ["cat"] = 0, ["dog"] = 0, ["fox"] = 0 };
    foreach (var judge in progress.Track(["Ada", "Bob", "Cleo", "Dan"], "Asking the judges", unit: "judges"))
    {
        await Task.Delay(TimeSpan.FromSeconds(0.4), time);
        votes[votes.Keys.ElementAt(random.Next(votes.Count))] += 0.25;
    }

    return votes;
}

async Task Rest(Progress progress, TimeProvider time)
{
    foreach (var minute in progress.Track(Enumerable.Range(1, 3), "Resting", unit: "minutes"))
        await Task.Delay(TimeSpan.FromSeconds(0.4), time);
}

var verdict = new Label("Verdict");
var judge = new Button("Judge");
var rest = new Button("Rest");

judge.Click(Judge, [], [verdict]);
rest.Click(Rest, [], []);

new Blocks { verdict, new Row { judge, rest } }

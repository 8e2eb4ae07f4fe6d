// What a handler can say of how far it is: a share, a number of things, a loop, loops inside one another, or that nobody knows.
async Task<string> Load(IEnumerable<string> files, string description, Progress progress, TimeProvider time)
{
    foreach (var file in progress.Track(files, description, unit: "files"))
        await Task.Delay(TimeSpan.FromSeconds(0.3), time);
    return "All files are loaded.";
}

Task<string> LoadSet(Progress progress, TimeProvider time) =>
    Load(["a.png", "b.png", "c.png", "d.png"], "Loading", progress, time);

async Task<string> LoadNested(Progress progress, TimeProvider time)
{
    foreach (var set in progress.Track(["Trains", "Tests"], "All sets", unit: "sets"))
        await Load(["1.png", "2.png", "3.png"], set, progress, time);
    return "All sets are loaded.";
}

async Task<string> LoadUnknown(Progress progress, TimeProvider time)
{
    await foreach (var line in progress.Track(Lines(time), "Reading", unit: "lines"))
        await Task.Delay(TimeSpan.FromSeconds(0.2), time);
    return "The end came as a surprise.";
}

async IAsyncEnumerable<string> Lines(TimeProvider time)
{
    for (var n = 1; n <= 5; n++)
    {
        await Task.Delay(TimeSpan.FromSeconds(0.2), time);
        yield return $"Line {n}";
    }
}

async Task<string> Clean(Progress progress, TimeProvider time)
{
    progress.Report("Looking for what is to be cleaned");
    await Task.Delay(TimeSpan.FromSeconds(0.5), time);
    progress.Report(0.2, "Cleaning");
    await Task.Delay(TimeSpan.FromSeconds(0.5), time);
    progress.Report(step: 7.5, total: 10, unit: "MB", description: "Cleaning");
    await Task.Delay(TimeSpan.FromSeconds(0.5), time);
    return "All is clean.";
}

// A library that knows only IProgress<double> can tell, too.
async Task<string> Wait(IProgress<double> progress, TimeProvider time)
{
    for (var share = 0.0; share < 1; share += 0.25)
    {
        progress.Report(share);
        await Task.Delay(TimeSpan.FromSeconds(0.25), time);
    }

    return "That was it.";
}

async IAsyncEnumerable<string> Results(Progress progress, TimeProvider time)
{
    foreach (var n in progress.Track([1, 2, 3], "Trying"))
    {
        yield return $"Result {n}";
        await Task.Delay(TimeSpan.FromSeconds(0.3), time);
    }
}

string Break(Progress progress)
{
    progress.Report(0.5, "Half");
    throw new UserError("It broke half-way.") { Title = "Bad luck" };
}

var text = new Textbox("Result");
var set = new Button("A loop");
var nested = new Button("Loops in a loop");
var unknown = new Button("An unknown number");
var clean = new Button("Steps");
var wait = new Button("A share");
var results = new Button("Results meanwhile");
var broken = new Button("A failure");

set.Click(LoadSet, [], [text]);
nested.Click(LoadNested, [], [text]);
unknown.Click(LoadUnknown, [], [text]);
clean.Click(Clean, [], [text]);
wait.Click(Wait, [], [text]);
results.Click(Results, [], [text]);
broken.Click(Break, [], [text]);

new Blocks("Progress")
{
    text,
    new Row { set, nested, unknown },
    new Row { clean, wait, results, broken },
}

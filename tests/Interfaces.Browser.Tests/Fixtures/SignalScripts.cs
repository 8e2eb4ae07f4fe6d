namespace Interfaces.Browser.Tests;

/// <summary>Scripts whose handlers say something, and stop when a test says so.</summary>
internal static class SignalScripts
{
    /// <summary>A handler that reports and waits for another button; one that waits for its visitor to leave; one that tells of that.</summary>
    public const string Talking = """"
        var more = new SemaphoreSlim(0);
        var left = new TaskCompletionSource();

        async Task<string> Work(Progress progress, Notices notices, CancellationToken cancellation)
        {
            notices.Success("Two <b>sets</b> are **there**.", title: "Found", duration: Timeout.InfiniteTimeSpan);
            foreach (var set in progress.Track(["Trains", "Tests"], "All sets", unit: "sets"))
            {
                progress.Report(step: 3, total: 4, unit: "files", description: set);
                await more.WaitAsync(cancellation);
            }

            return "All is done.";
        }

        async Task<string> Stay(Notices notices, CancellationToken cancellation)
        {
            using var leaving = cancellation.Register(left.SetResult);
            notices.Info("Here.");
            await Task.Delay(Timeout.Infinite, cancellation);
            return "";
        }

        async Task<string> Watch()
        {
            await left.Task;
            return "Somebody left.";
        }

        string Break() => throw new UserError("It <i>broke</i>.") { Title = "Bad luck" };

        var result = new Textbox("Result");
        var (work, go, stay, watch, broken) = (new Button("Work"), new Button("Go on"), new Button("Stay"), new Button("Watch"), new Button("Break"));
        work.Click(Work, [], [result]);
        go.Click(() => { more.Release(); });
        stay.Click(Stay, [], [result]);
        watch.Click(Watch, [], [result]);
        broken.Click(Break, result);

        new Blocks("Talking") { result, new Row { work, go, stay, watch, broken } }
        """";
}

// The progress can be shown elsewhere than at the outputs, or nowhere.
async Task<string> Work(TimeProvider time, CancellationToken cancellation)
{
    await Task.Delay(TimeSpan.FromSeconds(2), time, cancellation);
    return "Done.";
}

var first = new Textbox("First");
var second = new Textbox("Second");
var onSecond = new Button("Shown at the second");
var hidden = new Button("Shown nowhere");

onSecond.Click(Work, [], [first], new EventOptions { ShowProgressOn = [second] });
hidden.Click(Work, [], [first], new EventOptions { ShowProgress = ShowProgress.Hidden });

new Blocks { new Row { first, second }, new Row { onSecond, hidden } }

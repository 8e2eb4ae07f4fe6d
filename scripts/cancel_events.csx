// A running handler is told to stop, and what follows it still runs.
async IAsyncEnumerable<int> Count(
    int to,
    TimeProvider time,
    [EnumeratorCancellation] CancellationToken cancellation)
{
    for (var n = 1; n <= to; n++)
    {
        await Task.Delay(TimeSpan.FromSeconds(1), time, cancellation);
        yield return n;
    }
}

var to = new Slider<int>(1, 20, "Count to") { Value = 5 };
var count = new Number<int>("Count");
var state = new Textbox("State");
var start = new Button("Start") { Variant = ButtonVariant.Primary };
var stop = new Button("Stop") { Variant = ButtonVariant.Stop };

var counting = start.Click(Count, [to], [count]);
counting.Then((int n) => $"It came to {n}.", count, state);
stop.Click(() => { }, new EventOptions { Cancels = [counting] });

new Blocks("Cancelling") { to, new Row { start, stop }, count, state }

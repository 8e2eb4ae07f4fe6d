// Counts down, and shows each number as it comes: a function that streams.
async IAsyncEnumerable<int> CountDown(
    [Range(1, 20)] int from,
    TimeProvider time,
    [EnumeratorCancellation] CancellationToken cancellation)
{
    for (var number = from; number >= 0; number--)
    {
        yield return number;
        await Task.Delay(TimeSpan.FromMilliseconds(200), time, cancellation);
    }
}

new Interface(
    CountDown,
    inputs: new Slider<int>(minimum: 1, maximum: 20) { Value = 10 },
    outputs: new Number<int>("Count"))

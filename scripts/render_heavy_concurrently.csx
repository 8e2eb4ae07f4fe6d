// Two heavy parts of a page are made at the same time, as neither has to wait for the other.
async Task<IEnumerable<Block>> Many(string kind, int count, TimeProvider time, CancellationToken cancellation)
{
    await Task.Delay(TimeSpan.FromSeconds(1), time, cancellation);
    return Enumerable.Range(1, count).Select(number => new Textbox($"{kind} {number}"));
}

var count = new Slider<int>(1, 100, "Boxes") { Value = 2 };
var make = new Button("Make");
Render Part(string kind) => new(
    (int count, TimeProvider time, CancellationToken cancellation) => Many(kind, count, time, cancellation),
    [count])
{
    Triggers = [make.Click()],
    Options = new EventOptions { ConcurrencyLimit = null },
};

new Blocks
{
    new Row { count, make },
    new Row { new Column { Part("Left") }, new Column { Part("Right") } },
}

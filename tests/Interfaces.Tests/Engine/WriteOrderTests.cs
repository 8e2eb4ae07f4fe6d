using System.Collections.Concurrent;
using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

/// <summary>Events of one session that write the same states go one after another, in the order in which they came.</summary>
public sealed class WriteOrderTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly State<int> _left = new(0);
    private readonly State<int> _right = new(0);
    private readonly Blocks _demo = [];
    private readonly ConcurrentQueue<string> _ran = [];
    private readonly TaskCompletionSource _free = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task Who_came_first_goes_first()
    {
        var first = Button("first", waits: true, _left);
        var others = Enumerable.Range(0, 20).Select(index => Button($"{index}", waits: false, _left)).ToList();

        await RunAsync([first, .. others]);

        Assert.Equal(["first", .. others.Select(other => other.Value!)], _ran);
    }

    [Fact]
    public async Task Nobody_overtakes_who_waits_for_another_state_as_well()
    {
        var first = Button("first", waits: true, _left);
        var both = Button("both", waits: false, _left, _right);
        var second = Button("second", waits: false, _right);

        await RunAsync([first, both, second]);

        Assert.Equal(["first", "both", "second"], _ran);
    }

    [Fact]
    public async Task Who_gives_up_holds_nobody_up()
    {
        var first = Button("first", waits: true, _left);
        var gone = Button("gone", waits: false, _left, _right);
        var second = Button("second", waits: false, _right);
        using var demo = new TestDemo(_demo);
        var session = demo.Open();
        using var leaving = new CancellationTokenSource();

        var running = Run(demo, session, first);
        var given = Run(demo, session, gone, leaving.Token);
        var other = Run(demo, session, second);
        await leaving.CancelAsync();
        await Task.WhenAll(given, other).WaitAsync(Patience);

        Assert.Equal(["second"], _ran);
        _free.SetResult();
        await running.WaitAsync(Patience);
        Assert.Equal(["second", "first"], _ran);
    }

    private async Task RunAsync(IReadOnlyList<Button> buttons)
    {
        using var demo = new TestDemo(_demo);
        var session = demo.Open();
        var runs = buttons.Select(button => Run(demo, session, button)).ToList();

        _free.SetResult();
        await Task.WhenAll(runs).WaitAsync(Patience);
    }

    private static Task Run(TestDemo demo, Session session, Button button, CancellationToken cancellation = default)
    {
        var run = Assert.Single(demo.Admit(session, button, "click"));
        return EndAsync();

        async Task EndAsync()
        {
            await foreach (var message in run.RunAsync(cancellation))
                Assert.IsNotType<EngineMessage.Failed>(message);
        }
    }

    private Button Button(string name, bool waits, params Block[] writes)
    {
        foreach (var state in writes.Where(state => !_demo.Contains(state)))
            _demo.Add(state);
        var button = new Button(name);
        _demo.Add(button);
        button.Click(RunAsync, [], writes, new EventOptions { ConcurrencyLimit = null });
        return button;

        async Task<Updates> RunAsync()
        {
            if (waits)
                await _free.Task;
            _ran.Enqueue(name);
            return new Updates();
        }
    }
}

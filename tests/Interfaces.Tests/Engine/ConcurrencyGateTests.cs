using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class ConcurrencyGateTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ManualTime _time = new();

    [Fact]
    public void As_many_as_the_limit_run_and_the_others_stand_in_line()
    {
        var gate = new ConcurrencyGate(2, 10_000, _time);

        Assert.Null(Enter(gate));
        Assert.Null(Enter(gate));
        Assert.Equal([1, 2, 3], Enumerable.Range(0, 3).Select(_ => Enter(gate)!.Position));
    }

    [Fact]
    public void Who_came_first_is_let_in_first_and_the_others_move_up()
    {
        var gate = new ConcurrencyGate(1, 10_000, _time);
        Enter(gate);
        var line = Enumerable.Range(0, 3).Select(_ => Enter(gate)!).ToList();

        gate.Leave(_time.GetTimestamp());
        Assert.Equal([0, 1, 2], line.Select(waiter => waiter.Position));
        gate.Leave(_time.GetTimestamp());
        Assert.Equal([0, 0, 1], line.Select(waiter => waiter.Position));
    }

    [Fact]
    public void Nobody_overtakes_a_line_that_is_there()
    {
        var gate = new ConcurrencyGate(1, 10_000, _time);
        Enter(gate);
        var waiting = Enter(gate)!;
        gate.Leave(_time.GetTimestamp());

        Assert.Equal(0, waiting.Position);
        Assert.Equal(1, Enter(gate)!.Position);
    }

    [Fact]
    public void Who_gives_up_a_place_lets_the_others_move_up()
    {
        var gate = new ConcurrencyGate(1, 10_000, _time);
        Enter(gate);
        var (first, second) = (Enter(gate)!, Enter(gate)!);

        gate.Abandon(first);

        Assert.Equal(1, second.Position);
        gate.Leave(_time.GetTimestamp());
        Assert.Equal(0, second.Position);
    }

    [Fact]
    public void Who_gives_up_at_the_moment_of_being_let_in_frees_the_place()
    {
        var gate = new ConcurrencyGate(1, 10_000, _time);
        Enter(gate);
        var (first, second) = (Enter(gate)!, Enter(gate)!);
        gate.Leave(_time.GetTimestamp());
        Assert.Equal(0, first.Position);

        gate.Abandon(first);

        Assert.Equal(0, second.Position);
        gate.Leave(_time.GetTimestamp());
        Assert.Null(Enter(gate));
    }

    [Fact]
    public void The_wait_is_estimated_from_the_calls_before()
    {
        var gate = new ConcurrencyGate(2, 10_000, _time);
        Assert.Null(gate.Estimate(1));

        Enter(gate);
        var started = _time.GetTimestamp();
        _time.Advance(TimeSpan.FromSeconds(10));
        gate.Leave(started);
        Assert.Equal(5.0, gate.Estimate(1));
        Assert.Equal(20.0, gate.Estimate(4));

        Enter(gate);
        gate.Leave(_time.GetTimestamp());
        Assert.Equal(4.0, gate.Estimate(1)!.Value, 6);
    }

    [Fact]
    public async Task A_move_is_told_to_who_waits_for_it_also_when_it_came_before()
    {
        var gate = new ConcurrencyGate(1, 10_000, _time);
        Enter(gate);
        var waiter = Enter(gate)!;
        var moved = waiter.MovedFromAsync(1, CancellationToken.None);
        Assert.False(moved.IsCompleted);

        gate.Leave(_time.GetTimestamp());

        await moved.WaitAsync(Patience);
        await waiter.MovedFromAsync(1, CancellationToken.None).WaitAsync(Patience);
    }

    [Fact]
    public void Far_back_in_a_long_line_not_every_step_is_told()
    {
        var gate = new ConcurrencyGate(1, 10_000, _time);
        Enter(gate);
        for (var before = 0; before < 999; before++)
            Enter(gate);
        var last = Enter(gate)!;
        var told = new HashSet<int>();

        for (var ended = 0; ended < 1_000; ended++)
        {
            told.Add(last.Position);
            gate.Leave(_time.GetTimestamp());
        }

        Assert.Equal(0, last.Position);
        Assert.InRange(told.Count, 20, 80);
        Assert.Empty(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 1_000 }.Except(told));
    }

    private static Place? Enter(ConcurrencyGate gate, object? visitor = null)
    {
        Assert.True(gate.TryEnter(visitor ?? new object(), out var place));
        return place;
    }
}

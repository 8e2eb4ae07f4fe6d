using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

/// <summary>How long a handler has gone on, and how long the rest may take.</summary>
public sealed class ProgressPaceTests : ISignals
{
    private readonly ManualTime _time = new();
    private readonly List<string> _told = [];

    TimeProvider ISignals.Time => _time;

    [Fact]
    public void A_loop_is_timed_from_its_first_second_on()
    {
        var progress = new Progress(this);
        foreach (var _ in progress.Track([1, 2, 3, 4]))
        {
            Advance(0.5);
            progress.Report("Within");
        }

        Assert.Equal(["0", "0 / ", "1", "1, 1 s, 1 s left / ", "2, 1 s, 1 s left", "2, 1.5 s, 0.5 s left / ", "3, 1.5 s, 0.5 s left", "3, 2 s / ", "4, 2 s"], _told);
    }

    [Fact]
    public void The_loop_around_others_is_timed_by_its_own_steps()
    {
        var progress = new Progress(this);
        foreach (var _ in progress.Track([1, 2]))
        {
            foreach (var item in progress.Track(["a", "b"]))
                Advance(2);
        }

        Assert.Equal(
            ["0", "0 / 0", "0, 2 s / 1, 2 s, 2 s left", "0, 4 s / 2, 4 s", "1, 4 s, 4 s left", "1, 4 s, 4 s left / 0", "1, 6 s, 2 s left / 1, 2 s, 2 s left", "1, 8 s / 2, 4 s", "2, 8 s"],
            _told);
    }

    [Fact]
    public void Who_begins_anew_is_timed_anew_and_what_would_take_for_ever_is_not_told()
    {
        var progress = new Progress(this);
        foreach (var (share, seconds) in ((double, double)[])[(0.2, 2), (0.4, 2), (0.1, 1), (0.2, 3), (1e-300, 2), (2e-300, 0)])
        {
            progress.Report(share);
            Advance(seconds);
        }

        Assert.Equal(["0.2", "0.4, 2 s, 6 s left", "0.1", "0.2, 1 s, 8 s left", "0", "0, 2 s"], _told);
    }

    [Fact]
    public void Where_nobody_knows_how_many_there_are_the_rate_is_told()
    {
        var progress = new Progress(this);
        for (var step = 0; step < 4; step++)
        {
            progress.Report(step, total: null, unit: "lines");
            Advance(0.8);
        }

        Assert.Equal(["0", "1", "2, 1.6 s, 1.25 a second", "3, 2.4 s, 1.25 a second"], _told);
    }

    [Fact]
    public void What_is_done_without_a_count_is_only_timed()
    {
        var progress = new Progress(this);
        progress.Report("Connecting");
        Advance(3);
        progress.Report("Still connecting");
        progress.Report(0.5, "Loading");
        Advance(1);
        progress.Report(0.75, "Loading");

        Assert.Equal(["", ", 3 s", "0.5, 3 s", "0.75, 4 s, 1 s left"], _told);
    }

    void ISignals.Report(IReadOnlyList<ProgressLevel> levels) => _told.Add(string.Join(" / ", levels.Select(Text)));

    void ISignals.Say(EngineMessage.Notice notice) => Assert.Fail("Nothing is said.");

    private static string Text(ProgressLevel level) => FormattableString.Invariant($"{level.Step ?? (level.Fraction is { } share ? Math.Round(share, 3) : null)}")
        + (level.Elapsed is { } elapsed ? FormattableString.Invariant($", {elapsed.TotalSeconds} s") : "")
        + (level.Remaining is { } rest ? FormattableString.Invariant($", {rest.TotalSeconds} s left") : "")
        + (level.Rate is { } rate ? FormattableString.Invariant($", {Math.Round(rate, 6)} a second") : "");

    private void Advance(double seconds) => _time.Advance(TimeSpan.FromSeconds(seconds));
}

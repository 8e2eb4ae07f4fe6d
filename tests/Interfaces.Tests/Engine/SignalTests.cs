using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class SignalTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Button _go = new("Go");

    [Fact]
    public async Task What_a_handler_says_comes_while_it_still_runs()
    {
        using var heard = new SemaphoreSlim(0);
        _go.Click(async (Progress progress, Notices notices) =>
        {
            notices.Info("One.", title: "First", duration: TimeSpan.FromSeconds(3));
            await heard.WaitAsync(Patience);
            progress.Report(0.5, "Half");
            await heard.WaitAsync(Patience);
        }, [], []);

        var messages = await RunAsync(new EngineOptions(), _ => heard.Release());

        Assert.Equal(
            [
                new EngineMessage.Notice(NoticeLevel.Info, "One.", "First", TimeSpan.FromSeconds(3)),
                "50% Half",
            ],
            messages);
    }

    [Fact]
    public async Task A_handler_that_blocks_its_thread_is_heard()
    {
        using var heard = new SemaphoreSlim(0);
        _go.Click((IProgress<double> progress) =>
        {
            progress.Report(0.25);
            Assert.True(heard.Wait(Patience));
        }, [], []);

        Assert.Equal(["25%"], await RunAsync(new EngineOptions(), _ => heard.Release()));
    }

    [Fact]
    public async Task A_million_reports_are_told_once_and_the_newest_at_the_end()
    {
        _go.Click((Progress progress) =>
        {
            for (var n = 1; n <= 1_000_000; n++)
                progress.Report(n, 1_000_000, "steps");
        }, [], []);

        var messages = await RunAsync(new EngineOptions { ProgressInterval = TimeSpan.FromMinutes(1) }, time: new ManualTime());

        Assert.InRange(messages.Count, 1, 2);
        Assert.Equal("1000000/1000000 steps", messages[^1]);
    }

    [Fact]
    public async Task What_is_held_back_is_told_when_its_time_has_come()
    {
        var time = new ManualTime();
        using var heard = new SemaphoreSlim(0);
        _go.Click(async (Progress progress) =>
        {
            progress.Report(0.1);
            await heard.WaitAsync(Patience);
            progress.Report(0.2);
            progress.Report(0.3);
            time.Advance(TimeSpan.FromMilliseconds(50));
            await heard.WaitAsync(Patience);
        }, [], []);

        Assert.Equal(["10%", "30%"], await RunAsync(new EngineOptions(), _ => heard.Release(), time));
    }

    [Fact]
    public async Task Loops_inside_one_another_have_a_level_each()
    {
        _go.Click(async (Progress progress) =>
        {
            foreach (var _ in progress.Track(["a", "b"], "Outer", unit: "files"))
            {
                await foreach (var item in progress.Track(Numbers(), "Inner", total: 2))
                    progress.Report(0.5, "Deepest");
            }

            progress.Report("Nearly");
        }, [], []);

        var messages = await RunAsync(new EngineOptions { ProgressInterval = TimeSpan.Zero }, _ => { });

        // Who listens may be slower than the loops, and hears of the newest; the order is theirs.
        var all = new[]
        {
            "0/2 files Outer", "0/2 files Outer | 0/2 Inner", "0/2 files Outer | 0/2 Inner | 50% Deepest", "0/2 files Outer | 1/2 Inner",
            "0/2 files Outer | 1/2 Inner | 50% Deepest", "0/2 files Outer | 2/2 Inner", "1/2 files Outer", "1/2 files Outer | 0/2 Inner",
            "1/2 files Outer | 0/2 Inner | 50% Deepest", "1/2 files Outer | 1/2 Inner", "1/2 files Outer | 1/2 Inner | 50% Deepest",
            "1/2 files Outer | 2/2 Inner", "2/2 files Outer", "Nearly",
        };
        Assert.Equal(messages, all.Where(messages.Contains));
        Assert.Equal("Nearly", messages[^1]);
    }

    [Fact]
    public async Task Notices_have_an_end_and_none_comes_after_the_handlers()
    {
        Notices? kept = null;
        _go.Click((Notices notices) =>
        {
            kept = notices;
            for (var n = 1; n <= 10; n++)
                notices.Warning($"{n}");
        }, [], []);

        var messages = await RunAsync(new EngineOptions { MaxNoticesPerRun = 3 });
        kept!.Info("Too late.");

        Assert.Equal(["1", "2", "3"], messages.Cast<EngineMessage.Notice>().Select(notice => notice.Message));
    }

    [Fact]
    public async Task What_is_no_number_is_unknown_and_what_is_too_long_is_cut()
    {
        _go.Click((Progress progress, Notices notices) =>
        {
            progress.Report(double.NaN, new string('x', 501));
            notices.Info(new string('y', Notices.MaxLength - 2) + "\ud83d\ude00" + "z");
            Assert.Throws<ArgumentOutOfRangeException>(() => notices.Info("", duration: TimeSpan.FromMilliseconds(1)));
        }, [], []);

        var messages = await RunAsync(new EngineOptions());

        Assert.Contains(new string('x', 499) + "…", messages);
        Assert.Equal(new string('y', Notices.MaxLength - 2) + "…", Assert.Single(messages.OfType<EngineMessage.Notice>()).Message);
    }

    [Fact]
    public async Task A_validator_can_say_something_before_the_handlers_turn()
    {
        _go.Click(() => { }, [], [], new EventOptions { Validator = (Notices notices) => Say(notices) });

        Assert.Equal([new EngineMessage.Notice(NoticeLevel.Success, "Checked.", null, null)], await RunAsync(new EngineOptions()));

        static Validation[] Say(Notices notices)
        {
            notices.Success("Checked.");
            return [Validation.Passed];
        }
    }

    [Fact]
    public void A_function_that_is_served_has_nobody_to_tell()
    {
        var error = Assert.Throws<ArgumentException>(() => new Html("x").Serve((Progress progress) => 1, "Count"));

        Assert.Contains("Count has a parameter of type Progress", error.Message, StringComparison.Ordinal);
    }

    private async Task<List<object>> RunAsync(EngineOptions options, Action<EngineMessage>? heard = null, TimeProvider? time = null)
    {
        using var demo = new TestDemo(new Blocks { _go }, options, time);
        var messages = new List<object>();
        foreach (var run in demo.Admit(demo.Open(), _go, "click"))
        {
            await foreach (var message in run.RunAsync())
            {
                if (message is EngineMessage.Failed failed)
                    Assert.Fail(failed.Message + demo.Faults.FirstOrDefault()?.Error);
                if (message is not (EngineMessage.Progress or EngineMessage.Notice))
                    continue;
                messages.Add(message is EngineMessage.Progress progress ? string.Join(" | ", progress.Levels.Select(Text)) : message);
                heard?.Invoke(message);
            }
        }

        return messages;
    }

    private static string Text(ProgressLevel level) => string.Join(' ', new[]
    {
        level.Step is { } step ? level.Total is { } total ? $"{step}/{total}" : $"{step}" : level.Fraction is { } fraction ? $"{fraction * 100}%" : null,
        level.Unit,
        level.Description,
    }.OfType<string>());

    private static async IAsyncEnumerable<int> Numbers()
    {
        yield return 1;
        await Task.Yield();
        yield return 2;
    }
}

using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class ResultCacheTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Textbox _word = new("Word");
    private readonly Textbox _shown = new("Shown");
    private readonly Button _go = new("Go");
    private int _calls;

    [Fact]
    public async Task Equal_values_get_the_same_again_without_a_call_whoever_sends_them()
    {
        using var demo = Demo((string word) => $"{word} {++_calls}", new ResultCache());
        var other = demo.Open();

        var first = await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));
        var again = await demo.RaiseAsync(other, _go, "click", (_word, "a"));
        await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "b"));

        Assert.False(first.OfType<EngineMessage.Completed>().Single().FromCache);
        Assert.True(again.OfType<EngineMessage.Completed>().Single().FromCache);
        Assert.Empty(again.OfType<EngineMessage.Started>());
        Assert.Equal("a 1", demo.ValueOf(other, _shown));
        Assert.Equal(2, _calls);
    }

    [Fact]
    public async Task All_results_of_a_stream_come_again_one_after_another()
    {
        using var demo = Demo(Spell, new ResultCache());

        var first = await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "abc"));
        var again = await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "abc"));

        Assert.Equal(["a", "+b", "+c"], Shown(again));
        Assert.Equal(Shown(first), Shown(again));
        Assert.Equal(1, _calls);
    }

    [Fact]
    public async Task Notices_come_again_where_they_stood_and_progress_does_not()
    {
        IEnumerable<string> Say(string word, Notices notices, Progress progress)
        {
            notices.Info("One", title: "First");
            progress.Report(0.5);
            yield return word;
            notices.Warning("Two");
            yield return word + "!";
            notices.Success("Three");
        }

        using var demo = Demo(Say, new ResultCache());

        var first = Told(await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a")));
        var again = Told(await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a")));

        Assert.Equal(["First: One", "a", ": Two", "+!", ": Three"], again);
        Assert.Equal(first, again);
    }

    [Fact]
    public async Task Notices_take_of_the_room_as_well()
    {
        string Say(string word, Notices notices)
        {
            notices.Info(new string('x', 2_000));
            return $"{word} {++_calls}";
        }

        using var demo = Demo(Say, new ResultCache { MaxBytes = 1_024 });

        await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));
        await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));

        Assert.Equal(2, _calls);
    }

    [Fact]
    public async Task What_failed_is_not_kept()
    {
        using var demo = Demo((string word) => ++_calls == 1 ? throw new UserError("Not today.") : word, new ResultCache());

        await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));
        var again = await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));

        Assert.Equal(["a"], Shown(again));
        Assert.Equal(2, _calls);
    }

    [Fact]
    public async Task A_stream_that_failed_half_way_is_not_kept()
    {
        IEnumerable<string> Half(string word)
        {
            yield return word;
            if (++_calls == 1)
                throw new InvalidOperationException("half-way");
        }

        using var demo = Demo(Half, new ResultCache());

        await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));
        var again = await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));

        Assert.False(again.OfType<EngineMessage.Completed>().Single().FromCache);
        Assert.Equal(2, _calls);
    }

    [Fact]
    public async Task Two_equal_calls_at_once_run_once()
    {
        var (entered, free) = (new TaskCompletionSource(), new TaskCompletionSource());
        _go.Click(async (string word) =>
        {
            Interlocked.Increment(ref _calls);
            entered.SetResult();
            await free.Task;
            return word;
        }, [_word], [_shown], new EventOptions { Cache = new ResultCache(), ConcurrencyLimit = null });
        using var demo = new TestDemo(new Blocks { _word, _shown, _go });

        var first = demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));
        await entered.Task.WaitAsync(Patience);
        var second = demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));
        free.SetResult();

        await first.WaitAsync(Patience);
        Assert.Equal(["a"], Shown(await second.WaitAsync(Patience)));
        Assert.Equal(1, _calls);
    }

    [Fact]
    public async Task When_the_one_that_runs_fails_the_one_that_waited_runs()
    {
        var (entered, free) = (new TaskCompletionSource(), new TaskCompletionSource());
        _go.Click(async (string word) =>
        {
            if (Interlocked.Increment(ref _calls) > 1)
                return word;
            entered.SetResult();
            await free.Task;
            throw new UserError("Not me.");
        }, [_word], [_shown], new EventOptions { Cache = new ResultCache(), ConcurrencyLimit = null });
        using var demo = new TestDemo(new Blocks { _word, _shown, _go });

        var first = demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));
        await entered.Task.WaitAsync(Patience);
        var second = demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));
        free.SetResult();

        Assert.Single((await first.WaitAsync(Patience)).OfType<EngineMessage.Failed>());
        Assert.Equal(["a"], Shown(await second.WaitAsync(Patience)));
    }

    [Fact]
    public async Task What_was_used_longest_ago_makes_room()
    {
        using var demo = Demo((string word) => $"{word} {++_calls}", new ResultCache { MaxEntries = 2 });
        foreach (var word in new[] { "a", "b", "a", "c", "a" })
            await demo.RaiseAsync(demo.Open(), _go, "click", (_word, word));
        Assert.Equal(3, _calls);

        await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "b"));

        Assert.Equal(4, _calls);
    }

    [Fact]
    public async Task What_takes_more_room_than_there_is_is_not_kept()
    {
        using var demo = Demo((string word) => new string('x', 2_000 + ++_calls), new ResultCache { MaxBytes = 1_024 });

        await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));
        await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));

        Assert.Equal(2, _calls);
    }

    [Fact]
    public async Task What_is_too_old_is_made_again()
    {
        var time = new ManualTime();
        using var demo = Demo((string word) => $"{word} {++_calls}", new ResultCache { Lifetime = TimeSpan.FromMinutes(1) }, time);
        await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));
        time.Advance(TimeSpan.FromSeconds(59));
        await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));
        Assert.Equal(1, _calls);

        time.Advance(TimeSpan.FromSeconds(1));
        await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));

        Assert.Equal(2, _calls);
    }

    [Fact]
    public async Task A_cache_of_each_visitor_is_seen_by_no_other()
    {
        using var demo = Demo((string word) => $"{word} {++_calls}", new ResultCache { PerSession = true });
        var (one, other) = (demo.Open(), demo.Open());

        await demo.RaiseAsync(one, _go, "click", (_word, "a"));
        await demo.RaiseAsync(other, _go, "click", (_word, "a"));
        await demo.RaiseAsync(one, _go, "click", (_word, "a"));

        Assert.Equal(2, _calls);
        Assert.Equal("a 1", demo.ValueOf(one, _shown));
        Assert.Equal("a 2", demo.ValueOf(other, _shown));
    }

    [Fact]
    public async Task A_key_of_its_own_tells_calls_apart_and_null_keeps_nothing()
    {
        using var demo = Demo((string word) => $"{word} {++_calls}", new ResultCache { Key = (string word) => word == "" ? null : word.ToUpperInvariant() });

        foreach (var word in new[] { "a", "A", "", "" })
            await demo.RaiseAsync(demo.Open(), _go, "click", (_word, word));

        Assert.Equal(3, _calls);
    }

    [Fact]
    public async Task What_comes_from_the_cache_is_followed_as_any_other()
    {
        var followed = 0;
        _go.Click((string word) => word, [_word], [_shown], new EventOptions { Cache = new ResultCache() }).OnSuccess(() => { followed++; });
        using var demo = new TestDemo(new Blocks { _word, _shown, _go });

        await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));
        await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));

        Assert.Equal(2, followed);
    }

    [Fact]
    public async Task Files_are_told_apart_by_what_is_in_them()
    {
        var file = new FileBox("File") { Value = FileData.FromText("one", "a.txt"), Interactive = false };
        var change = new Button("Change");
        change.Click((Random _) => FileData.FromText("two", "a.txt"), [], [file]);
        _go.Click((FileData file) => $"{file.ReadAllText()} {++_calls}", [file], [_shown], new EventOptions { Cache = new ResultCache() });
        using var demo = new TestDemo(new Blocks { file, change, _shown, _go });
        var session = demo.Open();

        await demo.RaiseAsync(session, _go, "click");
        await demo.RaiseAsync(session, change, "click");
        await demo.RaiseAsync(session, _go, "click");
        Assert.Equal("two 2", demo.ValueOf(session, _shown));

        await demo.RaiseAsync(demo.Open(), _go, "click");

        Assert.Equal(2, _calls);
    }

    [Fact]
    public async Task A_file_that_goes_with_its_visitor_is_not_kept()
    {
        var file = new FileBox("File");
        _go.Click((string word) => ++_calls == 1 ? (FileData)new LentFile() : FileData.FromText("mine", "a.txt"), [_word], [file], new EventOptions { Cache = new ResultCache() });
        using var demo = new TestDemo(new Blocks { _word, file, _go });

        foreach (var _ in Enumerable.Range(0, 3))
            await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));

        Assert.Equal(2, _calls);
    }

    [Fact]
    public async Task Results_can_be_made_before_a_visitor_comes()
    {
        using var demo = Demo(Spell, new ResultCache());
        var handler = demo.HandlersOf(_go, "click").Single();

        Assert.Null(await demo.Engine.PrefillAsync(handler, ["abc"], CancellationToken.None));
        var messages = await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "abc"));

        Assert.Equal(["a", "+b", "+c"], Shown(messages));
        Assert.Equal(1, _calls);
        Assert.Equal(1, demo.Store.Count);
    }

    [Fact]
    public async Task What_cannot_be_made_before_says_why()
    {
        using var demo = Demo((string word) => word == "" ? throw new UserError("Nothing to do.") : word, new ResultCache());
        var handler = demo.HandlersOf(_go, "click").Single();

        Assert.Equal("Nothing to do.", (await demo.Engine.PrefillAsync(handler, [""], CancellationToken.None))!.Message);
        await Assert.ThrowsAsync<ArgumentException>(() => demo.Engine.PrefillAsync(handler, [], CancellationToken.None));
    }

    private static List<string> Told(List<EngineMessage> messages) =>
        [.. messages.SelectMany(message => message is EngineMessage.Notice notice ? [$"{notice.Title}: {notice.Message}"] : Shown([message]).OfType<string>())];

    private static List<string?> Shown(List<EngineMessage> messages) =>
        [.. messages.Select(message => message is EngineMessage.Appended added ? "+" + added.Text : (message as EngineMessage.Updated)?.Properties["Value"].GetString()).OfType<string>()];

    private IEnumerable<string> Spell(string word)
    {
        _calls++;
        for (var length = 1; length <= word.Length; length++)
            yield return word[..length];
    }

    private sealed class LentFile() : FileData("a.txt")
    {
        public override long Length => 0;

        protected internal override bool GoesWithSession => true;

        public override Stream OpenRead() => Stream.Null;
    }

    private TestDemo Demo(Delegate handler, ResultCache cache, TimeProvider? time = null)
    {
        _go.Click(handler, [_word], [_shown], new EventOptions { Cache = cache });
        return new(new Blocks { _word, _shown, _go }, time: time);
    }
}

using System.Collections.Concurrent;
using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class BatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Textbox _word = new("Word");
    private readonly Textbox _shown = new("Shown");
    private readonly Button _go = new("Go");
    private readonly ConcurrentQueue<int> _sizes = [];
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _free = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task Calls_that_wait_are_run_together_up_to_the_size_and_each_gets_its_own_result()
    {
        using var demo = Demo(Shout, new Batch { MaxSize = 3 });
        var first = Raise(demo, "first");
        await _entered.Task.WaitAsync(Patience);
        var others = Enumerable.Range(0, 5).Select(index => Raise(demo, $"word{index}")).ToList();

        _free.SetResult();
        await Task.WhenAll([first, .. others]).WaitAsync(Patience);

        Assert.Equal("FIRST", await first);
        Assert.Equal(["WORD0", "WORD1", "WORD2", "WORD3", "WORD4"], await Task.WhenAll(others));
        Assert.Equal([1, 3, 2], _sizes);
    }

    [Fact]
    public async Task The_first_waits_for_others_as_long_as_it_is_told()
    {
        var time = new ManualTime();
        using var demo = Demo(Shout, new Batch { MaxSize = 8, MaxWait = TimeSpan.FromSeconds(1) }, time);
        _free.SetResult();
        var calls = new[] { Raise(demo, "a"), Raise(demo, "b") };

        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(["A", "B"], await Task.WhenAll(calls).WaitAsync(Patience));
        Assert.Equal([2], _sizes);
    }

    [Fact]
    public async Task Who_is_full_waits_for_nobody()
    {
        using var demo = Demo(Shout, new Batch { MaxSize = 2, MaxWait = TimeSpan.FromSeconds(1) }, new ManualTime());
        _free.SetResult();

        Assert.Equal(["A", "B"], await Task.WhenAll(Raise(demo, "a"), Raise(demo, "b")).WaitAsync(Patience));
        Assert.Equal([2], _sizes);
    }

    [Fact]
    public async Task Who_leaves_takes_nobody_along()
    {
        using var demo = Demo(Shout, new Batch { MaxSize = 4 });
        var first = Raise(demo, "first");
        await _entered.Task.WaitAsync(Patience);
        using var leaving = new CancellationTokenSource();
        var gone = Raise(demo, "gone", leaving.Token);
        var other = Raise(demo, "other");
        await leaving.CancelAsync();
        Assert.Equal("", await gone.WaitAsync(Patience));

        _free.SetResult();

        Assert.Equal("OTHER", await other.WaitAsync(Patience));
        Assert.Equal("FIRST", await first.WaitAsync(Patience));
        Assert.Equal([1, 1], _sizes);
    }

    [Fact]
    public async Task Only_when_nobody_is_left_the_handler_is_told_to_stop()
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var demo = Demo(
            async (List<string> words, CancellationToken cancellation) =>
            {
                _entered.SetResult();
                cancellation.Register(stopped.SetResult);
                await Task.Delay(Timeout.Infinite, cancellation);
                return words;
            },
            new Batch { MaxSize = 2, MaxWait = TimeSpan.FromMinutes(1) });
        using var one = new CancellationTokenSource();
        using var other = new CancellationTokenSource();
        var calls = new[] { Raise(demo, "a", one.Token), Raise(demo, "b", other.Token) };
        await _entered.Task.WaitAsync(Patience);

        await one.CancelAsync();
        await calls[0].WaitAsync(Patience);
        Assert.False(stopped.Task.IsCompleted);

        await other.CancelAsync();
        await stopped.Task.WaitAsync(Patience);
        await calls[1].WaitAsync(Patience);
    }

    [Fact]
    public async Task Another_number_of_results_is_everybodys_failure()
    {
        using var demo = Demo((List<string> words) => new List<string> { "one" }, new Batch { MaxSize = 2, MaxWait = TimeSpan.FromMinutes(1) });

        var calls = await Task.WhenAll(demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a")), demo.RaiseAsync(demo.Open(), _go, "click", (_word, "b"))).WaitAsync(Patience);

        Assert.All(calls, messages => Assert.Single(messages.OfType<EngineMessage.Failed>()));
        Assert.All(demo.Faults, fault => Assert.EndsWith("returned 1 results for 2 calls. Return one for each, in their order.", fault.Error.Message, StringComparison.Ordinal));
        Assert.Equal(2, demo.Faults.Count);
    }

    [Fact]
    public async Task Several_outputs_come_as_a_tuple_of_lists()
    {
        var length = new Number<int>("Length");
        _go.Click((string[] words) => (words.Select(word => word + "!").ToArray(), words.Select(word => word.Length).ToList()), [_word], [_shown, length], new EventOptions { Batch = new Batch() });
        using var demo = new TestDemo(new Blocks { _word, _shown, length, _go });
        var session = demo.Open();

        await demo.RaiseAsync(session, _go, "click", (_word, "abc"));

        Assert.Equal("abc!", demo.ValueOf(session, _shown));
        Assert.Equal(3, demo.ValueOf(session, length));
    }

    [Fact]
    public async Task Each_visitors_values_are_checked_before()
    {
        _free.SetResult();
        using var demo = Demo(([System.ComponentModel.DataAnnotations.StringLength(3)] List<string> words) => words, new Batch());

        var messages = await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "too long"));

        Assert.Single(Assert.Single(messages.OfType<EngineMessage.Failed>()).Fields);
    }

    [Fact]
    public async Task What_the_handler_says_all_who_are_in_the_batch_are_told()
    {
        using var demo = Demo(
            (List<string> words, Progress progress, Notices notices) =>
            {
                progress.Report(words.Count, 2, "words");
                notices.Info($"{words.Count} at once.");
                return words;
            },
            new Batch { MaxSize = 2, MaxWait = TimeSpan.FromMinutes(1) });

        var calls = await Task.WhenAll(demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a")), demo.RaiseAsync(demo.Open(), _go, "click", (_word, "b"))).WaitAsync(Patience);

        Assert.All(calls, messages => Assert.Equal(2, Assert.Single(Assert.Single(messages.OfType<EngineMessage.Progress>()).Levels).Step));
        Assert.All(calls, messages => Assert.Equal("2 at once.", Assert.Single(messages.OfType<EngineMessage.Notice>()).Message));
    }

    [Fact]
    public async Task What_is_said_to_a_batch_is_not_kept_with_the_results_of_one()
    {
        _go.Click(
            (List<string> words, Notices notices) =>
            {
                notices.Info("Hello, all.");
                return words;
            },
            [_word], [_shown], new EventOptions { Batch = new Batch(), Cache = new ResultCache() });
        using var demo = new TestDemo(new Blocks { _word, _shown, _go });

        var first = await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));
        var again = await demo.RaiseAsync(demo.Open(), _go, "click", (_word, "a"));

        Assert.Single(first.OfType<EngineMessage.Notice>());
        Assert.True(Assert.Single(again.OfType<EngineMessage.Completed>()).FromCache);
        Assert.Empty(again.OfType<EngineMessage.Notice>());
    }

    [Fact]
    public void What_takes_no_lists_cannot_be_called_for_several()
    {
        Assert.Contains("has a Batch, and takes a string in its parameter word. Take a List<string>", Refusal((string word) => new List<string>()), StringComparison.Ordinal);
        Assert.Contains("has a Batch, and returns a string. Return a List<string>", Refusal((List<string> words) => ""), StringComparison.Ordinal);
        Assert.Contains("has a Batch, and takes a Request, which is each visitor's own.", Refusal((List<string> words, Request request) => words), StringComparison.Ordinal);
        Assert.Contains("has a Batch, and takes a SelectData, which is each visitor's own. Take the parameter select away, or set no Batch.", Refusal((List<string> words, SelectData select) => words), StringComparison.Ordinal);
        Assert.Contains("returns one result after another.", Refusal((List<string> words) => words.AsEnumerable()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_interface_shows_one_value_of_each_list()
    {
        List<int> Lengths(List<string> words) => [.. words.Select(word => word.Length)];
        using var demo = new TestDemo(new Interface(Lengths) { Batch = new Batch() });

        Assert.Contains(demo.Engine.Definition.Describe().Blocks, block => block.Kind == "Textbox");
        Assert.Contains(demo.Engine.Definition.Describe().Blocks, block => block.Kind == "Number");
    }

    private async Task<List<string>> Shout(List<string> words)
    {
        _sizes.Enqueue(words.Count);
        _entered.TrySetResult();
        await _free.Task;
        return [.. words.Select(word => word.ToUpperInvariant())];
    }

    private async Task<string> Raise(TestDemo demo, string word, CancellationToken cancellation = default)
    {
        var session = demo.Open();
        foreach (var run in demo.Admit(session, _go, "click", (_word, word)))
        {
            await foreach (var _ in run.RunAsync(cancellation))
            {
            }
        }

        return (string?)demo.ValueOf(session, _shown) ?? "";
    }

    private string Refusal(Delegate handler)
    {
        var go = new Button("Go");
        go.Click(handler, [_word], [_shown], new EventOptions { Batch = new Batch() });
        return Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { _word, _shown, go })).Message;
    }

    private TestDemo Demo(Delegate handler, Batch batch, TimeProvider? time = null)
    {
        _go.Click(handler, [_word], [_shown], new EventOptions { Batch = batch });
        return new(new Blocks { _word, _shown, _go }, time: time);
    }
}

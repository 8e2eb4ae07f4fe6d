using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class ChainTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly List<string> _log = [];
    private readonly Button _go = new("Go");
    private readonly Textbox _text = new("Text");

    [Fact]
    public async Task After_success_then_and_on_success_are_called_in_their_order()
    {
        Chain(_go.Click(() => _log.Add("go")));
        using var demo = new TestDemo(new Blocks { _go });

        await demo.RaiseAsync(demo.Open(), _go, "click");

        Assert.Equal(["go", "then", "success"], _log);
    }

    [Fact]
    public async Task After_an_exception_then_and_on_failure_are_called()
    {
        Chain(_go.Click(() => throw new UserError("No.")));
        using var demo = new TestDemo(new Blocks { _go });

        var messages = await demo.RaiseAsync(demo.Open(), _go, "click");

        Assert.Equal(["then", "failure"], _log);
        Assert.Equal("No.", Assert.Single(messages.OfType<EngineMessage.Failed>()).Message);
    }

    [Fact]
    public async Task A_chain_goes_on_link_by_link_with_what_the_link_before_made()
    {
        _go.Click(() => "a", _text)
            .Then((string text) => text + "b", _text, _text)
            .Then((string text) => text + "c", _text, _text);
        using var demo = new TestDemo(new Blocks { _go, _text });
        var session = demo.Open();

        await demo.RaiseAsync(session, _go, "click", (_text, "typed"));

        Assert.Equal("abc", demo.ValueOf(session, _text));
    }

    [Fact]
    public async Task Then_runs_after_a_handler_that_was_stopped_and_on_success_does_not()
    {
        var entered = new TaskCompletionSource();
        var stop = new Button("Stop");
        var running = _go.Click(async (CancellationToken cancellation) =>
        {
            entered.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
        }, [], []);
        Chain(running);
        stop.Click(() => _log.Add("stop"), new EventOptions { Cancels = [running] }).Then(() => _log.Add("after stop"));
        using var demo = new TestDemo(new Blocks { _go, stop });
        var session = demo.Open();

        var run = demo.RaiseAsync(session, _go, "click");
        await entered.Task.WaitAsync(Patience);
        await demo.RaiseAsync(session, stop, "click");
        var messages = await run.WaitAsync(Patience);

        Assert.True(messages.OfType<EngineMessage.Completed>().First().Cancelled);
        Assert.Equal(["after stop", "stop", "then"], _log.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nothing_follows_a_handler_whose_visitor_has_left()
    {
        var entered = new TaskCompletionSource();
        Chain(_go.Click(async (CancellationToken cancellation) =>
        {
            entered.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
        }, [], []));
        using var demo = new TestDemo(new Blocks { _go });
        using var gone = new CancellationTokenSource();

        var run = Task.Run(async () =>
        {
            await foreach (var _ in demo.Admit(demo.Open(), _go, "click").Single().RunAsync(gone.Token))
            {
            }
        });
        await entered.Task.WaitAsync(Patience);
        await gone.CancelAsync();
        await run.WaitAsync(Patience);

        Assert.Empty(_log);
    }

    [Fact]
    public async Task A_handler_whose_values_do_not_pass_is_followed_by_nothing()
    {
        var age = new Number<int>("Age");
        Chain(_go.Click((int n) => { }, [age], [], new EventOptions { Validator = (int n) => Validation.That(n > 0, "More than nothing.") }));
        using var demo = new TestDemo(new Blocks { _go, age });

        var messages = await demo.RaiseAsync(demo.Open(), _go, "click", (age, 0));

        Assert.Equal("More than nothing.", Assert.Single(messages.OfType<EngineMessage.Failed>()).Fields[$"{demo.NumberOf(age)}"]);
        Assert.Empty(_log);
    }

    [Fact]
    public void The_values_that_a_link_reads_come_with_the_event()
    {
        _go.Click(() => { }).Then((string text) => { }, _text).Then((string text) => { }, _text);
        using var demo = new TestDemo(new Blocks { _go, _text });

        Assert.Equal([demo.NumberOf(_text)], demo.Engine.BlocksSentTo(demo.HandlersOf(_go, "click").Single()));
    }

    private void Chain(Listener listener)
    {
        listener.Then(() => _log.Add("then"));
        listener.OnSuccess(() => _log.Add("success"));
        listener.OnFailure(() => _log.Add("failure"));
    }
}

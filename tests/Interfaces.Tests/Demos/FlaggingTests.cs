using Interfaces.Engine;
using Interfaces.Tests.Engine;

namespace Interfaces.Tests.Demos;

public sealed class FlaggingTests : IFlaggingCallback
{
    private readonly List<FlaggedSample> _samples = [];

    Task IFlaggingCallback.FlagAsync(FlaggedSample sample, CancellationToken cancellation)
    {
        _samples.Add(sample);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_button_for_each_option_keeps_inputs_and_outputs()
    {
        var name = new Textbox("Name");
        using var demo = new TestDemo(new Interface((string name) => $"Hello {name}", name, "textbox")
        {
            Flagging = FlaggingMode.Manual,
            FlaggingOptions = ["Right", "Wrong"],
            FlaggingCallback = this,
        });
        var session = demo.Open();
        var buttons = demo.Engine.Definition.Blocks.OfType<FlagButton>().ToList();
        var submit = demo.Engine.Definition.Blocks.OfType<Button>().Single(button => button.Value == "Submit");

        await demo.RaiseAsync(session, submit, "click", (name, "Ada"));
        var messages = await demo.RaiseAsync(session, buttons[1], "click", (name, "Ada"));

        var sample = Assert.Single(_samples);
        Assert.Equal("Wrong", sample.Option);
        Assert.Equal([("Name", "Ada"), ("Output", "Hello Ada")], sample.Values.Select(value => (value.Label, value.Value.GetString())));
        Assert.Contains(messages, message => message is EngineMessage.Notice { Level: NoticeLevel.Success });
        Assert.Equal(["Saving…", "Wrong"], messages.OfType<EngineMessage.Updated>().Select(update => update.Properties["Value"].GetString()));
    }

    [Fact]
    public async Task Each_call_that_succeeds_is_flagged_by_itself()
    {
        var count = new Number<int>("Count");
        using var demo = new TestDemo(new Interface((int count) => 10 / count, count, "number") { Flagging = FlaggingMode.Auto, FlaggingCallback = this });
        var session = demo.Open();
        var submit = demo.Engine.Definition.Blocks.OfType<Button>().Single(button => button.Value == "Submit");

        await demo.RaiseAsync(session, submit, "click", (count, 5));
        await demo.RaiseAsync(session, submit, "click", (count, 0));

        Assert.Equal(["5", "2"], Assert.Single(_samples).Values.Select(value => value.Value.GetRawText()));
    }

    [Fact]
    public async Task Passwords_and_states_are_left_out_and_what_is_shown_stays_so()
    {
        var (password, shown, state) = (new Textbox("Password") { Type = TextboxType.Password }, new Textbox("Shown"), new State<int>(1));
        var flag = new FlagButton([password, shown, state]) { Callback = this };
        var ask = new Button("Ask");
        ask.Click((string password, int state) => "ok", [password, state], [shown]);
        using var demo = new TestDemo(new Blocks { password, ask, shown, flag });
        var session = demo.Open();

        await demo.RaiseAsync(session, flag, "click", (password, "hunter2"));

        Assert.DoesNotContain("hunter2", string.Join(' ', _samples[0].Values.Select(value => value.Value.GetRawText())), StringComparison.Ordinal);
        Assert.Equal(2, _samples[0].Values.Count);
        Assert.False(session.View(demo.NumberOf(shown)).IsInteractive);
    }

    [Fact]
    public async Task A_host_that_keeps_nothing_says_so()
    {
        var name = new Textbox("Name");
        var flag = new FlagButton([name]);
        using var demo = new TestDemo(new Blocks { name, flag });

        var messages = await demo.RaiseAsync(demo.Open(), flag, "click", (name, "Ada"));

        Assert.Contains("keeps nothing", Assert.Single(messages.OfType<EngineMessage.Failed>()).Message, StringComparison.Ordinal);
    }
}

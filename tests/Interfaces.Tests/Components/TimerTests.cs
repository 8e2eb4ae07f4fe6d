using Interfaces.Engine;
using Interfaces.Tests.Engine;

namespace Interfaces.Tests.Components;

public sealed class TimerTests
{
    [Fact]
    public async Task A_tick_runs_its_handler_and_a_handler_can_stop_it_or_change_its_time()
    {
        var (timer, ticks) = (new Timer(0.5), new Number<int>("Ticks") { Value = 0 });
        timer.Tick((int n) => (n + 1, timer with { Active = false, Value = TimeSpan.FromSeconds(2) }), [ticks], [ticks, timer]);
        using var demo = new TestDemo(new Blocks { timer, ticks });
        var session = demo.Open();

        await demo.RaiseAsync(session, timer, "tick", (ticks, 0));

        Assert.Equal(1, demo.ValueOf(session, ticks));
        var html = demo.Engine.RenderBlock("d1", session, demo.NumberOf(timer)).ToString();
        Assert.Contains("""<tick-timer interval="2000"></tick-timer>""", html, StringComparison.Ordinal);
        Assert.Contains("""<tick-timer interval="500" active></tick-timer>""", demo.Engine.Render("d1").ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.001)]
    [InlineData(90_000)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_time_out_of_bounds_is_refused(double seconds) => Assert.Throws<ArgumentOutOfRangeException>(() => new Timer(seconds));

    [Fact]
    public async Task A_handler_cannot_make_it_tick_faster_than_it_may()
    {
        var timer = new Timer();
        timer.Tick(() => TimeSpan.Zero, timer);
        using var demo = new TestDemo(new Blocks { timer });

        await demo.RaiseAsync(demo.Open(), timer, "tick");

        Assert.Contains("between 10 milliseconds and 24 hours", Assert.Single(demo.Faults).Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_cannot_send_a_value_for_it()
    {
        var timer = new Timer();
        timer.Tick((TimeSpan interval) => { }, timer);
        using var demo = new TestDemo(new Blocks { timer });

        Assert.IsType<Admission.Malformed>(demo.AdmitOne(demo.Open(), 0, (timer, 0.01)));
    }

    [Fact]
    public void Computed_values_follow_the_opening_the_inputs_and_the_timer()
    {
        var (timer, a, sum) = (new Timer(), new Number<int>("A"), new Number<int>("Sum"));
        sum.Computed((int n) => n + 1, a, every: timer);
        using var demo = new TestDemo(new Blocks { timer, a, sum });

        Assert.Equal(
            [new(0, "load"), new(demo.NumberOf(a), "change"), new(demo.NumberOf(timer), "tick")],
            Assert.Single(demo.Engine.Definition.Describe().Handlers).Events);
    }
}

using Interfaces.Tests.Engine;

namespace Interfaces.Tests.Demos;

/// <summary>What pages are told of recordings that are listened to.</summary>
public sealed class StreamingInputTests
{
    [Fact]
    public void A_live_interface_listens_to_what_streams_and_to_the_changes_of_the_rest()
    {
        using var demo = new TestDemo(new Interface(
            (Bitmap frame, string text) => frame,
            inputs: [new Image { Streaming = true }, "textbox"])
        { Live = true });

        var handler = demo.Engine.Definition.Initial.Description.Handlers.Single(handler => handler.Events.Any(raised => raised.Name == "stream"));

        Assert.Equal(["stream", "change"], handler.Events.Select(raised => raised.Name));
        Assert.Equal(TriggerMode.Multiple, handler.Mode);
    }

    [Fact]
    public void The_shortest_interval_and_the_longest_limit_count()
    {
        var microphone = new Audio("Microphone");
        microphone.Stream((AudioClip piece) => { }, [microphone], [], new EventOptions { StreamEvery = TimeSpan.FromSeconds(0.25) });
        microphone.Stream((AudioClip piece) => { }, [microphone], [], new EventOptions { StreamTimeLimit = TimeSpan.FromMinutes(2) });

        Assert.Contains("data-stream=\"250\" data-stream-limit=\"120000\"", Html(microphone), StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_can_be_taken_away_and_without_listeners_nothing_streams()
    {
        Assert.DoesNotContain("data-stream", Html(new Image("Camera") { Streaming = true }), StringComparison.Ordinal);

        var camera = new Image("Camera");
        camera.Stream((FileData frame) => { }, [camera], [], new EventOptions { StreamTimeLimit = null });

        Assert.Contains("data-stream=\"500\"", Html(camera), StringComparison.Ordinal);
        Assert.DoesNotContain("data-stream-limit", Html(camera), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_have_bounds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new EventOptions { StreamEvery = TimeSpan.FromMilliseconds(49) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EventOptions { StreamEvery = TimeSpan.FromSeconds(61) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EventOptions { StreamTimeLimit = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EventOptions { StreamTimeLimit = TimeSpan.FromHours(25) });
    }

    private static string Html(Component component)
    {
        using var demo = new TestDemo(new Blocks { component });
        return demo.Engine.Render("d1").ToString();
    }
}

using Interfaces.Engine;
using Interfaces.Tests.Engine;

namespace Interfaces.Tests.Media;

/// <summary>Recordings that are made of what a handler yields.</summary>
public sealed class StreamedMediaTests
{
    private readonly Button _go = new("Go");
    private readonly Audio _sound = new("Sound") { Streaming = true, Interactive = false };

    [Fact]
    public async Task Pieces_of_WAV_become_one_to_the_sample()
    {
        Yield<AudioClip>(new(8_000, [0.5f, -0.5f]), new(8_000, [0.25f]), new(8_000, Array.Empty<float>()), new(8_000, [-0.25f]));
        using var demo = Demo();
        var session = demo.Open();

        var messages = await demo.RaiseAsync(session, _go, "click");

        var whole = Value(demo, session)!;
        Assert.Equal(new AudioClip(8_000, [0.5f, -0.5f, 0.25f, -0.25f]).ToWave(), whole.ReadAllBytes());
        Assert.Null(whole.Follow());
        // Each piece, and the whole.
        Assert.Equal(5, messages.OfType<EngineMessage.Updated>().Count());
    }

    [Fact]
    public async Task Bytes_are_put_together_as_they_are()
    {
        Yield<byte[]>([0xFF, 0xFB, 0x90, 0x64, 1], [2, 3], [4]);
        using var demo = Demo();
        var session = demo.Open();

        await demo.RaiseAsync(session, _go, "click");

        Assert.Equal("audio/mpeg", Value(demo, session)!.ContentType);
        Assert.Equal([0xFF, 0xFB, 0x90, 0x64, 1, 2, 3, 4], Value(demo, session)!.ReadAllBytes());
    }

    [Fact]
    public async Task It_is_followed_while_it_grows_and_each_call_makes_another()
    {
        var more = new TaskCompletionSource();
        async IAsyncEnumerable<AudioClip> Make()
        {
            yield return new AudioClip(8_000, new float[10]);
            await more.Task;
            yield return new AudioClip(8_000, new float[10]);
        }

        _go.Click(Make, [], [_sound]);
        using var demo = Demo();
        var session = demo.Open();

        var running = demo.RaiseAsync(session, _go, "click");
        var growing = Value(demo, session)!;
        Assert.Contains("live=", demo.Engine.Render("d1", session).ToString(), StringComparison.Ordinal);
        await using (var follow = growing.Follow()!)
            Assert.Equal(64, await follow.ReadAsync(new byte[1_000]));
        more.SetResult();
        await running;

        Assert.DoesNotContain("live=", demo.Engine.Render("d1", session).ToString(), StringComparison.Ordinal);
        Assert.Equal(84, growing.Length);
        Assert.Equal(84, session.Files.Bytes);
        await demo.RaiseAsync(session, _go, "click");
        Assert.NotSame(growing, Value(demo, session));
    }

    [Fact]
    public async Task What_has_come_when_a_handler_fails_is_whole()
    {
        static IEnumerable<AudioClip> Make()
        {
            yield return new AudioClip(8_000, new float[10]);
            throw new UserError("No more.");
        }

        _go.Click(Make, [], [_sound]);
        using var demo = Demo();
        var session = demo.Open();

        var messages = await demo.RaiseAsync(session, _go, "click");

        Assert.Equal("No more.", Assert.Single(messages.OfType<EngineMessage.Failed>()).Message);
        Assert.Equal(new AudioClip(8_000, new float[10]).ToWave(), Value(demo, session)!.ReadAllBytes());
    }

    [Fact]
    public async Task Pieces_that_do_not_fit_are_the_script_s_mistake()
    {
        Yield<AudioClip>(new(8_000, [0f]), new(16_000, [0f]));
        using var demo = Demo();

        await demo.RaiseAsync(demo.Open(), _go, "click");

        Assert.Contains("All pieces must be alike.", Assert.Single(demo.Faults).Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pieces_have_a_bound_together()
    {
        var small = new Audio("Sound") { Streaming = true, Interactive = false, MaxBytes = 200 };
        _go.Click(() => Enumerable.Repeat(new AudioClip(8_000, new float[20]), 3), [], [small]);
        using var demo = new TestDemo(new Blocks { _go, small });
        var session = demo.Open();

        await demo.RaiseAsync(session, _go, "click");

        Assert.Contains("Its pieces have more than 200 bytes together.", Assert.Single(demo.Faults).Error.Message, StringComparison.Ordinal);
        Assert.Equal(124, (demo.ValueOf(session, small) as FileData)!.Length);
    }

    [Fact]
    public async Task Kept_results_make_a_recording_of_their_own()
    {
        var calls = 0;
        IEnumerable<AudioClip> Make()
        {
            calls++;
            yield return new AudioClip(8_000, [0.5f]);
            yield return new AudioClip(8_000, [0.25f]);
        }

        _go.Click(Make, [], [_sound], new EventOptions { Cache = new ResultCache() });
        using var demo = Demo();
        var (ada, bob) = (demo.Open(), demo.Open());

        await demo.RaiseAsync(ada, _go, "click");
        await demo.RaiseAsync(bob, _go, "click");

        Assert.Equal(1, calls);
        Assert.NotSame(Value(demo, ada), Value(demo, bob));
        Assert.Equal(new AudioClip(8_000, [0.5f, 0.25f]).ToWave(), Value(demo, bob)!.ReadAllBytes());
    }

    private void Yield<T>(params T[] pieces) => _go.Click(() => pieces.Select(static piece => piece), [], [_sound]);

    private TestDemo Demo() => new(new Blocks { _go, _sound });

    private FileData? Value(TestDemo demo, Session session) => (FileData?)demo.ValueOf(session, _sound);
}

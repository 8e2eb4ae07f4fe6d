using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class CacheTests
{
    private readonly Textbox _shown = new("Shown");
    private readonly Button _go = new("Go");

    [Fact]
    public async Task All_visitors_share_one_and_each_has_one_alone()
    {
        _go.Click((Cache cache) =>
        {
            cache.Set("all", cache.Get<int>("all") + 1);
            cache.ForSession.Set("mine", cache.ForSession.Get<int>("mine") + 1);
            return $"{cache.Get<int>("all")} {cache.ForSession.Get<int>("mine")}";
        }, [], [_shown]);
        using var demo = new TestDemo(new Blocks { _shown, _go });
        var (one, other) = (demo.Open(), demo.Open());

        foreach (var session in new[] { one, one, other })
            await demo.RaiseAsync(session, _go, "click");

        Assert.Equal("2 2", demo.ValueOf(one, _shown));
        Assert.Equal("3 1", demo.ValueOf(other, _shown));
    }

    [Fact]
    public async Task What_was_used_longest_ago_makes_room()
    {
        var cache = await CacheAsync(new EngineOptions { MaxCacheEntries = 2, MaxCacheEntriesPerSession = 1 });

        cache.Set("a", 1);
        cache.Set("b", 2);
        Assert.Equal(1, cache.Get<int>("a"));
        cache.Set("c", 3);

        Assert.False(cache.TryGet<int>("b", out _));
        Assert.Equal(2, cache.Count);
        cache.ForSession.Set("a", 1);
        cache.ForSession.Set("b", 2);
        Assert.Equal(1, cache.ForSession.Count);
    }

    [Fact]
    public async Task Keys_are_equal_by_their_content_and_values_have_their_type()
    {
        var cache = await CacheAsync();

        cache.Set(("a", 1), "text");
        cache.Set<string?>("none", null);

        Assert.Equal("text", cache.Get<string>(("a", 1)));
        Assert.False(cache.TryGet<int>(("a", 1), out _));
        Assert.True(cache.TryGet<string?>("none", out var none));
        Assert.Null(none);
    }

    [Fact]
    public async Task A_value_is_made_once_until_it_goes()
    {
        var (cache, made) = (await CacheAsync(), 0);

        Assert.Equal(1, cache.GetOrAdd("a", () => ++made));
        Assert.Equal(1, await cache.GetOrAddAsync("a", () => Task.FromResult(++made)));
        Assert.True(cache.Remove("a"));
        Assert.False(cache.Remove("a"));
        Assert.Equal(2, cache.GetOrAdd("a", () => ++made));
        cache.Clear();
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public async Task A_value_lives_as_long_as_it_was_said()
    {
        var time = new ManualTime();
        var cache = await CacheAsync(time: time);

        cache.Set("a", 1, TimeSpan.FromSeconds(2));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(cache.TryGet<int>("a", out _));
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.False(cache.TryGet<int>("a", out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => cache.Set("a", 1, TimeSpan.Zero));
    }

    private async Task<Cache> CacheAsync(EngineOptions? options = null, TimeProvider? time = null)
    {
        Cache? given = null;
        _go.Click((Cache cache) => { given = cache; }, [], []);
        using var demo = new TestDemo(new Blocks { _shown, _go }, options, time);
        await demo.RaiseAsync(demo.Open(), _go, "click");
        return given!;
    }
}

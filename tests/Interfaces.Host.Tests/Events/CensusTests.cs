using System.Runtime.CompilerServices;

namespace Interfaces.Host.Tests.Events;

/// <summary>Measures memory, so nothing else runs meanwhile.</summary>
[CollectionDefinition(nameof(CensusTests), DisableParallelization = true)]
[Collection(nameof(CensusTests))]
public sealed class CensusTests
{
    private const int Visitors = 40;
    private const int Events = 50;

    // A quarter of a kilobyte for each event: what leaks is an object at least, and a session, stream or frame much more.
    private const long Margin = Visitors * Events * 256;

    [Fact]
    public async Task The_same_events_a_second_and_a_third_time_leave_nothing_more_behind()
    {
        await using var site = await EventSite.StartAsync();

        await BatchAsync(site);
        var second = await BatchAsync(site);
        var third = await BatchAsync(site);

        Assert.Equal(second.Opened, third.Opened);
        Assert.InRange(third.Bytes - second.Bytes, long.MinValue, Margin);
    }

    [Fact]
    public async Task Sixty_four_visitors_at_once_lose_no_count_and_see_no_other()
    {
        await using var site = await EventSite.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 64).Select(visitor => Task.Run(async () =>
        {
            var session = await site.OpenAsync("form");
            // Two at a time of one session, so that they meet.
            var shown = await Task.WhenAll(Enumerable.Range(0, 2).Select(async half =>
            {
                var seen = new List<string>();
                for (var call = half; call < 50; call += 2)
                {
                    using var answer = await site.PostAsync("form", session, call, 0, Values($"visitor{visitor}.{call}"));
                    seen.Add(Assert.Single(await answer.RestAsync(), sent => sent.Kind == "patch").Html);
                }

                return seen;
            }));
            using var last = await site.PostAsync("form", session, 50, 0, Values("last"));
            Assert.Contains("last 1 True cat 51", Assert.Single(await last.RestAsync(), sent => sent.Kind == "patch").Html, StringComparison.Ordinal);
            Assert.All(shown.SelectMany(seen => seen), html => Assert.Contains($"visitor{visitor}.", html, StringComparison.Ordinal));
        })));

        Assert.Equal(64, site.Sessions.Count);
    }

    private static async Task<(int Opened, long Bytes)> BatchAsync(EventSite site)
    {
        var sessions = await RunAsync(site);

        // All that is kept for a time, and then the sessions themselves.
        site.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(0, site.Streams.Count);
        Assert.Equal(Visitors, site.Sessions.Count);
        site.Time.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(0, site.Sessions.Count);
        for (var round = 0; round < 3; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.DoesNotContain(sessions, session => session.IsAlive);
        return (sessions.Count, GC.GetTotalMemory(forceFullCollection: true));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<List<WeakReference>> RunAsync(EventSite site)
    {
        var sessions = new List<WeakReference>();
        for (var visitor = 0; visitor < Visitors; visitor++)
        {
            var session = await site.OpenAsync("form");
            sessions.Add(Find(site, session));
            for (var call = 0; call < Events; call++)
            {
                using var answer = await site.PostAsync("form", session, call, 0, Values("Ada"));
                Assert.Equal(2, (await answer.RestAsync()).Count);
            }
        }

        return sessions;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Find(EventSite site, string id)
    {
        Assert.True(site.Sessions.TryGet(id, out var session));
        return new WeakReference(session);
    }

    private static Dictionary<int, object> Values(string name) => new() { [1] = name, [2] = 1, [3] = true, [4] = "cat" };
}

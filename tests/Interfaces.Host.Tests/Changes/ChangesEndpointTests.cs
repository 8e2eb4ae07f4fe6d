using System.Net;
using Interfaces.Host.Changes;

namespace Interfaces.Host.Tests.Changes;

public sealed class ChangesEndpointTests
{
    [Fact]
    public async Task A_saved_script_is_told_with_the_pages_that_show_it()
    {
        await using var site = await TestSite.StartAsync(change: Watching);
        using var page = await site.GetAsync("/docs/hello");
        using var stream = await Listener.OpenAsync(site);

        site.Folder.Write("scripts/greeter.csx", TestFolder.Greeter.Replace("\"Greeter\"", "\"Welcomer\"", StringComparison.Ordinal));

        await stream.ExpectAsync("event: demo", """data: {"name":"greeter"}""");
        await stream.ExpectAsync("event: page", """data: {"slug":"hello"}""");
        using var fragment = await site.GetAsync("/demos/greeter/fragment?mount=d1");
        Assert.Contains("Welcomer", await fragment.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var after = await site.GetAsync("/docs/hello");
        Assert.Contains("Welcomer", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_guide_is_told()
    {
        await using var site = await TestSite.StartAsync(change: Watching);
        using var stream = await Listener.OpenAsync(site);

        site.Folder.Write("docs-site/01-basics/02-next.md", "# What next\n\nSomething.\n");

        await stream.ExpectAsync("event: page", """data: {"slug":"next"}""");
        using var after = await site.GetAsync("/docs/next");
        Assert.Contains("Something", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_and_deleted_scripts_are_told()
    {
        await using var site = await TestSite.StartAsync(change: Watching);
        using var stream = await Listener.OpenAsync(site);

        site.Folder.Write("scripts/second.csx", TestFolder.Greeter);
        await stream.ExpectAsync("""data: {"name":"second"}""");
        using var there = await site.GetAsync("/demos/second");
        site.Folder.Delete("scripts/second.csx");
        await stream.ExpectAsync("""data: {"name":"second"}""");
        using var gone = await site.GetAsync("/demos/second");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (there.StatusCode, gone.StatusCode));
    }

    [Fact]
    public async Task A_silent_stream_shows_that_it_lives()
    {
        var time = new ManualTime();
        await using var site = await TestSite.StartAsync(change: Watching, time: time);
        using var stream = await Listener.OpenAsync(site);

        time.Advance(TimeSpan.FromSeconds(15));
        await stream.ExpectAsync(":");
        time.Advance(TimeSpan.FromSeconds(15));
        await stream.ExpectAsync(":");
    }

    [Fact]
    public async Task More_listeners_than_allowed_are_refused_until_one_leaves()
    {
        await using var site = await TestSite.StartAsync(change: options => Watching(options) with { Limits = new() { MaxListeners = 1 } });
        var first = await Listener.OpenAsync(site);

        using var refused = await site.GetAsync("/changes");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);

        first.Dispose();
        Assert.True(SpinWait.SpinUntil(() => site.Service<ChangeHub>().Count == 0, TestSite.Patience));
        using var second = await Listener.OpenAsync(site);
    }

    [Fact]
    public async Task Pages_of_others_cannot_listen()
    {
        await using var site = await TestSite.StartAsync(change: Watching);

        using var response = await site.GetAsync("/changes", ("Sec-Fetch-Site", "cross-site"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Stopping_the_host_ends_the_streams_at_once()
    {
        await using var site = await TestSite.StartAsync(change: Watching);
        using var stream = await Listener.OpenAsync(site);

        site.App.Lifetime.StopApplication();

        await stream.ExpectEndAsync();
    }

    private static HostOptions Watching(HostOptions options) => options with { Watch = true };

    private sealed class Listener(HttpResponseMessage response, StreamReader reader) : IDisposable
    {
        public static async Task<Listener> OpenAsync(TestSite site)
        {
            var response = await site.GetAsync("/changes");
            Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.ToString());
            var listener = new Listener(response, new(await response.Content.ReadAsStreamAsync()));
            await listener.ExpectAsync(": listening");
            return listener;
        }

        /// <summary>Reads on until these lines came, one right after another.</summary>
        public async Task ExpectAsync(params string[] lines)
        {
            using var patience = new CancellationTokenSource(TestSite.Patience);
            var last = new Queue<string>();
            while (!last.SequenceEqual(lines))
            {
                if (last.Count == lines.Length)
                    last.Dequeue();
                last.Enqueue(await reader.ReadLineAsync(patience.Token) ?? throw new EndOfStreamException());
            }
        }

        public async Task ExpectEndAsync()
        {
            using var patience = new CancellationTokenSource(TestSite.Patience);
            while (await reader.ReadLineAsync(patience.Token) is not null)
            {
                // What was on its way.
            }
        }

        public void Dispose()
        {
            reader.Dispose();
            response.Dispose();
        }
    }
}

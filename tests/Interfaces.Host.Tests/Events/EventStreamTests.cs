using System.Text.Json;
using Interfaces.Engine;

namespace Interfaces.Host.Tests.Events;

public sealed class EventStreamTests
{
    private const int Go = 0;
    private const int Free = 1;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task An_event_that_is_posted_twice_runs_once_and_both_posts_get_its_messages()
    {
        await using var site = await EventSite.StartAsync();
        var session = await site.OpenAsync("steps");

        using var first = await PostAsync(site, session, Go, 2);
        await site.Signals.EnteredAsync();
        site.Signals.Open();
        var seen = new List<ServerEvent> { (await first.NextAsync())!, (await first.NextAsync())! };
        using var second = await PostAsync(site, session, Go, 2);
        site.Signals.Open();

        var all = await second.RestAsync();
        Assert.Equal([0, 1, 2, 3, 4], all.Select(sent => sent.Id));
        Assert.Equal(["patch", "patch", "patch", "patch", "done"], all.Select(sent => sent.Kind));
        Assert.Equal(seen.Select(Text), all.Take(2).Select(Text));
        Assert.Equal(1, site.Signals.Calls);
        // The first connection has ended when the second came.
        Assert.Empty(await first.RestAsync());
    }

    [Fact]
    public async Task Two_posts_at_the_very_same_time_run_the_event_once()
    {
        await using var site = await EventSite.StartAsync();
        var session = await site.OpenAsync("form");
        var values = new Dictionary<int, object> { [1] = "Ada", [2] = 36, [3] = true, [4] = "cat" };

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => site.PostAsync("form", session, 1, 0, values))));
        await Task.WhenAll(answers.Select(answer => answer.RestAsync()));
        using var last = await site.PostAsync("form", session, 1, 0, values);

        Assert.Contains("Ada 36 True cat 1", (await last.RestAsync())[0].Html, StringComparison.Ordinal);
        using var next = await site.PostAsync("form", session, 2, 0, values);
        Assert.Contains("Ada 36 True cat 2", (await next.RestAsync())[0].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posted_again_after_its_end_it_says_the_same_again_or_what_is_missing()
    {
        await using var site = await EventSite.StartAsync();
        var session = await site.OpenAsync("steps");
        using var first = await PostAsync(site, session, Free, 3);
        var all = (await first.RestAsync()).Select(Text).ToList();

        using var again = await PostAsync(site, session, Free, 3);
        using var rest = await PostAsync(site, session, Free, 3, after: 3);
        using var last = await PostAsync(site, session, Free, 3, after: 5);
        using var none = await PostAsync(site, session, Free, 3, after: 6);
        using var beyond = await PostAsync(site, session, Free, 3, after: 7);

        Assert.Equal(7, all.Count);
        Assert.Equal(all, (await again.RestAsync()).Select(Text));
        Assert.Equal(all[4..], (await rest.RestAsync()).Select(Text));
        Assert.Equal(all[6..], (await last.RestAsync()).Select(Text));
        Assert.Empty(await none.RestAsync());
        Assert.Equal(400, beyond.Status);
        Assert.Equal(3, site.Signals.Calls);
    }

    [Fact]
    public async Task When_its_window_is_over_an_event_is_forgotten_and_still_not_run_again()
    {
        await using var site = await EventSite.StartAsync();
        var session = await site.OpenAsync("steps");
        using var first = await PostAsync(site, session, Free, 3);
        await first.RestAsync();
        Assert.Equal(1, site.Streams.Count);

        site.Time.Advance(Window);

        Assert.Equal(0, site.Streams.Count);
        using var again = await PostAsync(site, session, Free, 3);
        Assert.Equal(409, again.Status);
        Assert.Equal(3, site.Signals.Calls);
    }

    [Fact]
    public async Task While_a_connection_is_lost_the_handler_goes_on_and_a_new_one_gets_the_rest()
    {
        await using var site = await EventSite.StartAsync();
        var session = await site.OpenAsync("steps");
        using (var lost = await PostAsync(site, session, Go, 2))
        {
            await site.Signals.EnteredAsync();
            await LoseAsync(site, lost);
        }

        site.Time.Advance(Window - TimeSpan.FromSeconds(1));
        site.Signals.Open(2);
        using var found = await PostAsync(site, session, Go, 2, after: -1);

        Assert.Equal(["patch", "patch", "patch", "patch", "done"], (await found.RestAsync()).Select(sent => sent.Kind));
    }

    [Fact]
    public async Task Who_has_come_back_is_not_cut_off_when_the_window_would_have_been_over()
    {
        await using var site = await EventSite.StartAsync();
        var session = await site.OpenAsync("steps");
        using (var lost = await PostAsync(site, session, Go, 1))
        {
            await site.Signals.EnteredAsync();
            await LoseAsync(site, lost);
        }

        site.Time.Advance(Window - TimeSpan.FromSeconds(1));
        using var found = await PostAsync(site, session, Go, 1, after: -1);
        site.Time.Advance(Window * 10);
        site.Signals.Open();

        Assert.Equal(["patch", "patch", "done"], (await found.RestAsync()).Select(sent => sent.Kind));
    }

    [Fact]
    public async Task When_nobody_comes_back_the_handler_is_cancelled_and_its_place_is_free()
    {
        await using var site = await EventSite.StartAsync();
        var (session, other) = (await site.OpenAsync("steps"), await site.OpenAsync("steps"));
        using (var lost = await PostAsync(site, session, Go, 1))
        {
            await site.Signals.EnteredAsync();
            await LoseAsync(site, lost);
        }

        var quiet = new EngineOptions().QueueNotice;
        var inLine = site.Time.WhenTimerAsync(quiet);
        using var waiting = await PostAsync(site, other, Go, 1);
        await inLine.WaitAsync(TestSite.Patience);
        site.Time.Advance(quiet);
        Assert.Equal("queued", (await waiting.NextAsync())!.Kind);

        site.Time.Advance(Window - quiet);

        await site.Signals.Cancelled;
        Assert.Equal("started", (await waiting.NextAsync())!.Kind);
        await site.Signals.EnteredAsync();
        site.Signals.Open();
        Assert.Equal(["patch", "patch", "done"], (await waiting.RestAsync()).Select(sent => sent.Kind));
        using var late = await PostAsync(site, session, Go, 1, after: -1);
        Assert.Equal(["done"], (await late.RestAsync()).Select(sent => sent.Kind));

        // It is forgotten soon; the other is kept for as long as any.
        site.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(1, site.Streams.Count);
    }

    [Fact]
    public async Task Who_has_missed_too_much_gets_each_block_once_as_it_is_now()
    {
        await using var site = await EventSite.StartAsync(options => options with { Events = new() { KeptMessages = 4, MaxUnread = 2 } });
        var session = await site.OpenAsync("steps");
        using (var first = await PostAsync(site, session, Free, 50))
            Assert.Equal(101, (await first.RestAsync()).Count);

        using var again = await PostAsync(site, session, Free, 50, after: 9);
        var events = await again.RestAsync();

        // Two that are made again, and the four that are kept.
        Assert.Equal(["patch", "patch", "patch", "patch", "patch", "done"], events.Select(sent => sent.Kind));
        Assert.Equal([2, 3], events.Take(2).Select(sent => sent.Component).Order());
        Assert.All(events.Take(2), sent => Assert.Contains(" 50", sent.Html, StringComparison.Ordinal));
        // A page takes a message only when its number is higher than the one before.
        Assert.Equal(events.Select(sent => sent.Id).Distinct().Order(), events.Select(sent => sent.Id));
        Assert.InRange(events[0].Id, 10, 95);
        Assert.Equal([97, 98, 99, 100], events.Skip(2).Select(sent => sent.Id));
    }

    [Fact]
    public async Task What_is_kept_of_an_event_is_bounded_in_bytes_too()
    {
        await using var site = await EventSite.StartAsync(options => options with { Events = new() { KeptBytes = 2_048 } });
        var session = await site.OpenAsync("steps");
        using (var first = await PostAsync(site, session, Free, 100))
            Assert.Equal(201, (await first.RestAsync()).Count);

        using var again = await PostAsync(site, session, Free, 100);
        var events = await again.RestAsync();

        Assert.InRange(events.Sum(sent => Text(sent).Length), 1, 4_096);
        Assert.Contains("first 100", events.Last(sent => sent is { Kind: "patch", Component: 2 }).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_session_runs_only_so_many_events_at_a_time()
    {
        await using var site = await EventSite.StartAsync(options => options with { Engine = new() { MaxEventsPerSession = 2 } });
        var session = await site.OpenAsync("steps");
        using var first = await PostAsync(site, session, Go, 1, call: 1);
        using var second = await PostAsync(site, session, Go, 1, call: 2);

        using var third = await PostAsync(site, session, Go, 1, call: 3);
        Assert.Equal(429, third.Status);
        Assert.Equal("application/problem+json", third.Response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(2, site.Streams.Count);

        site.Signals.Open(2);
        await first.RestAsync();
        await second.RestAsync();
        site.Signals.Open();
        using var again = await PostAsync(site, session, Go, 1, call: 3);
        Assert.Equal("done", (await again.RestAsync())[^1].Kind);
    }

    [Fact]
    public async Task A_page_that_sends_more_than_a_second_may_have_is_refused_until_time_has_passed_and_no_other_is()
    {
        await using var site = await EventSite.StartAsync(options => options with { Events = new() { MaxEventsPerSecond = 10 } });
        var (session, other) = (await site.OpenAsync("steps"), await site.OpenAsync("steps"));

        var flood = new List<int>();
        for (var call = 0; call < 30; call++)
        {
            using var answer = await PostAsync(site, session, Free, 1, call: call);
            flood.Add(answer.Status);
        }

        Assert.Equal(Enumerable.Repeat(200, 10).Concat(Enumerable.Repeat(429, 20)), flood);
        using var calm = await PostAsync(site, other, Free, 1);
        Assert.Equal(200, calm.Status);
        site.Time.Advance(TimeSpan.FromSeconds(0.2));
        var later = new List<int>();
        for (var call = 30; call < 33; call++)
        {
            using var answer = await PostAsync(site, session, Free, 1, call: call);
            later.Add(answer.Status);
        }

        Assert.Equal([200, 200, 429], later);
    }

    [Fact]
    public async Task A_call_far_ahead_counts_and_those_before_it_are_over()
    {
        await using var site = await EventSite.StartAsync();
        var session = await site.OpenAsync("steps");

        using var far = await PostAsync(site, session, Free, 1, call: int.MaxValue);
        using var near = await PostAsync(site, session, Free, 1, call: int.MaxValue - 5);
        using var old = await PostAsync(site, session, Free, 1, call: 1);

        Assert.Equal("done", (await far.RestAsync())[^1].Kind);
        Assert.Equal("done", (await near.RestAsync())[^1].Kind);
        Assert.Equal(409, old.Status);
    }

    [Fact]
    public async Task An_event_of_a_script_that_was_edited_says_that_the_session_has_ended()
    {
        await using var site = await EventSite.StartAsync();
        var session = await site.OpenAsync("greeter");

        await site.EditAsync("greeter", TestFolder.Greeter + "\n");

        using var answer = await site.PostAsync("greeter", session, 1, 0, new Dictionary<int, string> { [1] = "Ada" });
        using var problem = JsonDocument.Parse(await answer.Response.Content.ReadAsStringAsync());
        Assert.Equal((410, "session-ended"), (answer.Status, problem.RootElement.GetProperty("type").GetString()));
        using var fresh = await site.PostAsync("greeter", await site.OpenAsync("greeter"), 1, 0, new Dictionary<int, string> { [1] = "Ada" });
        Assert.Contains("Hello Ada!", (await fresh.RestAsync())[0].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_runs_while_its_script_is_edited_goes_on_to_its_end_also_for_who_comes_back()
    {
        await using var site = await EventSite.StartAsync();
        var session = await site.OpenAsync("steps");
        var lost = await PostAsync(site, session, Go, 2);
        await site.Signals.EnteredAsync();
        site.Signals.Open();
        Assert.Contains("first 1", (await lost.NextAsync())!.Html, StringComparison.Ordinal);
        await site.Signals.EnteredAsync();

        await site.EditAsync("steps", TestFolder.Greeter);
        using var refused = await PostAsync(site, session, Go, 1, call: 2);
        await LoseAsync(site, lost);
        using var found = await PostAsync(site, session, Go, 2, after: 1);
        site.Signals.Open();

        Assert.Equal(410, refused.Status);
        var rest = await found.RestAsync();
        Assert.Equal([2, 3, 4], rest.Select(sent => sent.Id));
        Assert.Contains("first 2", rest[0].Html, StringComparison.Ordinal);
        Assert.False(site.Sessions.TryGet(session, out _));
    }

    private static Task<Connection> PostAsync(EventSite site, string session, int handler, int count, int? after = null, int call = 1) =>
        site.PostAsync("steps", session, call, handler, new Dictionary<int, int> { [1] = count }, after);

    private static async Task LoseAsync(EventSite site, Connection connection)
    {
        var noticed = site.Time.WhenTimerAsync(Window);
        connection.Dispose();
        await noticed.WaitAsync(TestSite.Patience);
    }

    private static string Text(ServerEvent sent) => $"{sent.Id} {sent.Kind} {sent.Data.GetRawText()}";
}

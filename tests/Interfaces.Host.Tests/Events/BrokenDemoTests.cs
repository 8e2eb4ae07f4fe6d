using System.Net;
using System.Text.Json.Nodes;

namespace Interfaces.Host.Tests.Events;

/// <summary>Demos whose code throws: the visitor is told, the session goes on, nothing stays behind.</summary>
public sealed class BrokenDemoTests
{
    private const int Draw = 0;
    private const int Fail = 1;
    private const int Say = 2;
    private const int Whole = 3;
    private const int Knock = 4;

    [Fact]
    public async Task A_component_that_throws_while_it_is_drawn_is_told_and_the_other_outputs_arrive()
    {
        await using var site = await EventSite.StartAsync();
        var session = await site.OpenAsync("broken");

        using var drawn = await site.PostAsync("broken", session, 1, Draw);
        var events = await drawn.RestAsync();

        Assert.Equal(["failed", "patch", "done"], events.Select(sent => sent.Kind));
        AssertUnspoken(events[0], "secret of rendering");
        Assert.Contains("drawn", events[1].Html, StringComparison.Ordinal);
        using var whole = await site.PostAsync("broken", session, 2, Whole);
        Assert.Equal(["patch", "patch", "done"], (await whole.RestAsync()).Select(sent => sent.Kind));
        site.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(0, site.Streams.Count);
    }

    [Fact]
    public async Task A_handler_that_throws_shows_a_reference_and_no_more()
    {
        await using var site = await EventSite.StartAsync();
        var session = await site.OpenAsync("broken");

        using var failed = await site.PostAsync("broken", session, 1, Fail);
        var events = await failed.RestAsync();

        Assert.Equal(["failed", "done"], events.Select(sent => sent.Kind));
        AssertUnspoken(events[0], "secret of handling");
        using var whole = await site.PostAsync("broken", session, 2, Whole);
        Assert.Equal("done", (await whole.RestAsync())[^1].Kind);
    }

    [Fact]
    public async Task In_development_the_whole_error_is_shown_with_script_and_line()
    {
        await using var site = await EventSite.StartAsync(environment: "Development");

        using var failed = await site.PostAsync("broken", await site.OpenAsync("broken"), 1, Fail);
        var detail = (await failed.RestAsync())[0].Data.GetProperty("detail").GetString();

        Assert.Contains("secret of handling", detail, StringComparison.Ordinal);
        Assert.Contains("broken.csx:line 11", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_no_whole_text_arrives_all_the_same()
    {
        await using var site = await EventSite.StartAsync();

        using var said = await site.PostAsync("broken", await site.OpenAsync("broken"), 1, Say);
        var events = await said.RestAsync();

        Assert.Equal("half a pair \ufffd here", events[0].Data.GetProperty("message").GetString());
        Assert.Equal("done", events[^1].Kind);
    }

    [Fact]
    public async Task A_record_of_an_event_that_throws_is_told_by_a_reference_and_keeps_no_version_alive()
    {
        await using var site = await EventSite.StartAsync();
        var session = await site.OpenAsync("broken");
        var knock = JsonNode.Parse(EventSite.Event(session, 1, Knock))!;
        knock["data"] = new JsonObject { ["times"] = 0 };

        using var refused = await site.Site.SendAsync(HttpMethod.Post, "/demos/broken/events", TestSite.Json(knock.ToJsonString()));
        var answer = await refused.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Matches(@"\(reference [0-9a-f]{8}\)", answer);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
        await site.EditAsync("broken", TestFolder.Greeter);
        Assert.False(site.Sessions.TryGet(session, out _));
    }

    private static void AssertUnspoken(ServerEvent failed, string secret)
    {
        Assert.Equal("Something went wrong in this demo.", failed.Data.GetProperty("message").GetString());
        Assert.Matches("^[0-9a-f]{8}$", failed.Data.GetProperty("reference").GetString());
        Assert.DoesNotContain(secret, failed.Data.GetRawText(), StringComparison.Ordinal);
    }
}

namespace Interfaces.Host.Tests.Events;

/// <summary>A visitor who leaves the page.</summary>
public sealed class LeavingTests
{
    [Fact]
    public async Task What_runs_for_a_visitor_who_leaves_is_cancelled_and_the_session_is_over()
    {
        await using var site = await EventSite.StartAsync();
        var session = await site.OpenAsync("steps");
        using var running = await site.PostAsync("steps", session, 1, 0, new Dictionary<int, object> { [1] = 2 });
        await site.Signals.EnteredAsync();

        using var left = await site.Site.SendAsync(HttpMethod.Post, "/demos/steps/sessions/end", TestSite.Json($$"""{ "session": "{{session}}" }"""));

        Assert.Equal(204, (int)left.StatusCode);
        Assert.Equal("done", (await running.RestAsync())[^1].Kind);
        Assert.False(site.Sessions.TryGet(session, out _));
    }

    [Fact]
    public async Task An_unknown_session_or_one_of_another_demo_gets_the_same_answer_and_ends_nothing()
    {
        await using var site = await EventSite.StartAsync();
        var session = await site.OpenAsync("steps");

        using var unknown = await site.Site.SendAsync(HttpMethod.Post, "/demos/steps/sessions/end", TestSite.Json("""{ "session": "0123" }"""));
        using var foreign = await site.Site.SendAsync(HttpMethod.Post, "/demos/form/sessions/end", TestSite.Json($$"""{ "session": "{{session}}" }"""));

        Assert.Equal([204, 204], [(int)unknown.StatusCode, (int)foreign.StatusCode]);
        Assert.True(site.Sessions.TryGet(session, out _));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{ "session": 1 }""")]
    [InlineData("""{ "session": "x", "more": 1 }""")]
    public async Task What_names_no_session_is_malformed(string body)
    {
        await using var site = await EventSite.StartAsync();

        using var answer = await site.Site.SendAsync(HttpMethod.Post, "/demos/steps/sessions/end", TestSite.Json(body));

        Assert.Equal(400, (int)answer.StatusCode);
    }
}

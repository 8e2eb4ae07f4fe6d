using System.Net;
using System.Text.Json;

namespace Interfaces.Host.Tests.Questions;

/// <summary>What pages ask of blocks outside of events: by whom, and how much.</summary>
public sealed class BlockEndpointTests : IAsyncLifetime
{
    private const string Script =
        """
        record Item(string Name, int Count);
        var table = new Dataframe<Item>([new("Nut", 1), new("Bolt", 2)], "Items");
        var count = new Textbox("Count");
        table.Change((IReadOnlyList<Item> items) => $"{items.Sum(item => item.Count)}", table, count);
        new Blocks { table, count }
        """;

    private const string Window = """{"window":{"from":0,"count":50}}""";

    private TestSite _site = null!;
    private string _session = "";

    public async Task InitializeAsync()
    {
        _site = await TestSite.StartAsync(folder =>
        {
            TestFolder.Hello(folder);
            folder.Write("scripts/items.csx", Script);
        });
        _session = await OpenAsync("items");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_window_and_an_edit_are_answered_to_who_asks()
    {
        var (status, window) = await AskAsync(_session, Window);
        var (version, step) = (window.GetProperty("version").GetInt64(), window.GetProperty("step").GetInt32());
        var (_, edited) = await AskAsync(_session, $$$"""{"edit":{"version":{{{version}}},"step":{{{step}}},"changes":[{"row":1,"column":1,"value":"7"}]}}""");
        var (_, other) = await AskAsync(await OpenAsync("items"), Window);
        var (_, own) = await AskAsync(_session, Window);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(1, edited.GetProperty("step").GetInt32());
        Assert.Contains(">7<", own.GetProperty("rows").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(">7<", other.GetProperty("rows").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_of_another_demo_or_of_nobody_is_ended()
    {
        foreach (var session in new[] { await OpenAsync("greeter"), new string('0', 32), "", "../" })
            Assert.Equal(HttpStatusCode.Gone, (await AskAsync(session, Window)).Status);
    }

    [Theory]
    [InlineData("""{"window":{"from":0,"count":100000}}""")]
    [InlineData("""{"window":{"from":-1,"count":10}}""")]
    [InlineData("""{"window":{"from":0,"count":1e400}}""")]
    [InlineData("""{"window":{"from":0,"count":10},"order":{"sort":[{"column":7}]}}""")]
    [InlineData("""{"edit":{"version":1,"step":-1,"changes":[]}}""")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task A_bad_question_is_refused_with_a_reason(string question)
    {
        var (status, problem) = await AskAsync(_session, question);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotEqual("", problem.GetProperty("detail").GetString());
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(_session, Window)).Status);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("""{"session":"SESSION","mount":"<img>","question":{}}""")]
    [InlineData("""{"session":"SESSION","mount":"d1"}""")]
    [InlineData("""{"session":"SESSION","mount":"d1","question":{},"more":1}""")]
    [InlineData("""{"session":"SESSION","mount":"d1","question":NaN}""")]
    public async Task A_bad_body_is_refused_with_a_reason(string body)
    {
        using var response = await _site.SendAsync(HttpMethod.Post, "/demos/items/blocks/1/ask", TestSite.Json(body.Replace("SESSION", _session, StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Other_origins_are_turned_away()
    {
        using var response = await _site.SendAsync(HttpMethod.Post, "/demos/items/blocks/1/ask", TestSite.Json(Body(_session, Window)), ("Origin", "https://elsewhere.example"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static string Body(string session, string question) => $$"""{"session":"{{session}}","mount":"d1","question":{{question}}}""";

    private async Task<(HttpStatusCode Status, JsonElement Answer)> AskAsync(string session, string question)
    {
        using var response = await _site.SendAsync(HttpMethod.Post, "/demos/items/blocks/1/ask", TestSite.Json(Body(session, question)));
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.Clone());
    }

    private async Task<string> OpenAsync(string demo)
    {
        using var opened = await _site.OpenSessionAsync(demo);
        return await TestSite.SessionIdAsync(opened);
    }
}

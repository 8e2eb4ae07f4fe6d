using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interfaces.Host.Tests.Functions;

public sealed class FunctionEndpointTests : IAsyncLifetime
{
    private const string Script = """
        int Add(int a, [System.ComponentModel.DataAnnotations.Range(0, 10)] int b) => a + b;
        async Task<string> Shout(string text, CancellationToken cancellation) { await Task.Yield(); return text.ToUpperInvariant(); }
        void Nothing() { }
        int Fail(string how) => how == "user" ? throw new UserError("Not today.") : throw new InvalidOperationException("The inner workings.");
        int NotServed() => 1;
        int Book(Booking booking) => booking.Seats;
        Secretive Hide() => new();

        record Booking
        {
            public int Seats { get; init => field = value > 0 ? value : throw new ArgumentOutOfRangeException("seats", "secret of booking"); }
        }

        class Secretive
        {
            public string Text => throw new ArgumentException("secret of hiding");
        }

        var pad = new Html("<p></p>");
        pad.Serve(Add);
        pad.Serve(Shout, "shout");
        pad.Serve(Nothing);
        pad.Serve(Fail);
        pad.Serve(Book);
        pad.Serve(Hide);
        var hidden = new Html("<p></p>") { Visible = false };
        hidden.Serve(Nothing);
        new Blocks { pad, hidden }
        """;

    private TestSite _site = null!;
    private string _session = "";

    public async Task InitializeAsync()
    {
        _site = await TestSite.StartAsync(folder =>
        {
            folder.Write("docs-site/index.md", "# Welcome\n");
            folder.Write("scripts/pad.csx", Script);
            folder.Write("scripts/other.csx", "new Blocks { new Html(\"<p></p>\") }");
        });
        _session = await OpenAsync("pad");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("Add", "[1, 2]", "3")]
    [InlineData("shout", "[\"hé\"]", "\"HÉ\"")]
    [InlineData("Nothing", "[]", "null")]
    public async Task What_is_served_answers(string function, string arguments, string expected)
    {
        var (status, answer) = await CallAsync(function, arguments);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), answer["result"]), answer.ToJsonString());
    }

    [Theory]
    [InlineData("Book", "[{\"seats\": 0}]", HttpStatusCode.BadRequest)]
    [InlineData("Hide", "[]", HttpStatusCode.UnprocessableEntity)]
    public async Task What_a_type_of_the_script_throws_is_told_by_a_reference(string function, string arguments, HttpStatusCode expected)
    {
        var (status, answer) = await CallAsync(function, arguments);

        Assert.Equal(expected, status);
        Assert.Matches(@"\(reference [0-9a-f]{8}\)", answer["detail"]!.GetValue<string>());
        Assert.DoesNotContain("secret", answer.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NotServed", "[]")]
    [InlineData("Shout", "[\"a\"]")]
    [InlineData("GetType", "[]")]
    [InlineData("Add", "[1]")]
    [InlineData("Add", "[1, 2, 3]")]
    [InlineData("Add", "{\"a\": 1, \"b\": 2}")]
    [InlineData("Add", "null")]
    [InlineData("Add", "[\"1\", 2]")]
    [InlineData("Add", "[1e400, 2]")]
    [InlineData("Add", "[1.5, 2]")]
    [InlineData("Add", "[null, 2]")]
    [InlineData("Add", "[1, 11]")]
    [InlineData("shout", "[null]")]
    [InlineData("shout", "[{\"path\": \"/etc/passwd\"}]")]
    public async Task What_is_not_served_and_what_does_not_fit_is_refused(string function, string arguments)
    {
        var (status, answer) = await CallAsync(function, arguments);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.DoesNotContain("System.", (string)answer["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_is_meant_for_visitors_is_told_of_an_exception()
    {
        var (status, answer) = await CallAsync("Fail", "[\"user\"]");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Not today."), (status, (string?)answer["detail"]));

        (status, answer) = await CallAsync("Fail", "[\"else\"]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.DoesNotContain("inner", (string)answer["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_that_is_not_there_and_a_session_of_another_demo_serve_nothing()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await CallAsync("Nothing", "[]", block: 2)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await CallAsync("Nothing", "[]", block: 99)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await CallAsync("Nothing", "[]", block: -1)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await CallAsync("Nothing", "[]", session: await OpenAsync("other"))).Status);
        Assert.Equal(HttpStatusCode.Gone, (await CallAsync("Nothing", "[]", session: new('0', 32))).Status);
    }

    private async Task<string> OpenAsync(string demo)
    {
        using var opened = await _site.OpenSessionAsync(demo);
        return await TestSite.SessionIdAsync(opened);
    }

    private async Task<(HttpStatusCode Status, JsonNode Answer)> CallAsync(string function, string arguments, int block = 1, string? session = null)
    {
        var body = $$"""{"session":"{{session ?? _session}}","block":{{block}},"function":{{JsonSerializer.Serialize(function)}},"arguments":{{arguments}}}""";
        using var response = await _site.SendAsync(HttpMethod.Post, "/demos/pad/functions", TestSite.Json(body));
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }
}

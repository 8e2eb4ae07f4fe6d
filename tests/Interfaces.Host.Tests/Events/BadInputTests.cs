using System.Text;
using System.Text.Json;

namespace Interfaces.Host.Tests.Events;

/// <summary>Whatever is posted: it is refused with a reason, nothing of it stays, and the next honest event is served.</summary>
public sealed class BadInputTests : IAsyncLifetime
{
    private const string Good = """{"1":"Ada","2":36,"3":true,"4":"cat"}""";

    private static readonly string Long = new('x', 10_240);

    private EventSite _site = null!;
    private string _session = "";

    public async Task InitializeAsync()
    {
        _site = await EventSite.StartAsync();
        _session = await _site.OpenAsync("form");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public static TheoryData<string, string> Values => new()
    {
        { "one missing", """{"1":"Ada","2":36,"3":true}""" },
        { "all missing", "{}" },
        { "one too many", """{"1":"Ada","2":36,"3":true,"4":"cat","6":"Go"}""" },
        { "an output's", """{"1":"Ada","2":36,"3":true,"4":"cat","5":"forged"}""" },
        { "a state's", """{"1":"Ada","2":36,"3":true,"4":"cat","7":100}""" },
        { "the layout's", """{"0":"Ada","1":"Ada","2":36,"3":true,"4":"cat"}""" },
        { "an unknown block's", """{"1":"Ada","2":36,"3":true,"4":"cat","99":1}""" },
        { "a negative block's", """{"1":"Ada","2":36,"3":true,"4":"cat","-1":1}""" },
        { "a block's beyond int", """{"1":"Ada","2":36,"3":true,"4":"cat","2147483648":1}""" },
        { "a block's by name", """{"Name":"Ada","2":36,"3":true,"4":"cat"}""" },
        { "one twice", """{"1":"Ada","1":"Eve","2":36,"3":true,"4":"cat"}""" },
        { "one twice, written otherwise", """{"1":"Ada","\u0031":"Eve","2":36,"3":true,"4":"cat"}""" },
        { "one twice, with a zero", """{"1":"Ada","01":"Eve","2":36,"3":true,"4":"cat"}""" },
        { "a number for a text", """{"1":7,"2":36,"3":true,"4":"cat"}""" },
        { "an object for a text", """{"1":{"a":1},"2":36,"3":true,"4":"cat"}""" },
        { "an array for a text", """{"1":["Ada"],"2":36,"3":true,"4":"cat"}""" },
        { "half a surrogate pair", """{"1":"\ud800","2":36,"3":true,"4":"cat"}""" },
        { "the other half", """{"1":"a\udc00b","2":36,"3":true,"4":"cat"}""" },
        { "a text for a number", """{"1":"Ada","2":"old","3":true,"4":"cat"}""" },
        { "nothing for a number", """{"1":"Ada","2":null,"3":true,"4":"cat"}""" },
        { "a number beyond all", """{"1":"Ada","2":1e400,"3":true,"4":"cat"}""" },
        { "the text of no number", """{"1":"Ada","2":"NaN","3":true,"4":"cat"}""" },
        { "the text of no end", """{"1":"Ada","2":"Infinity","3":true,"4":"cat"}""" },
        { "no number", """{"1":"Ada","2":NaN,"3":true,"4":"cat"}""" },
        { "a number beyond its type", """{"1":"Ada","2":"9223372036854775808","3":true,"4":"cat"}""" },
        { "a part of a whole number", """{"1":"Ada","2":1.5,"3":true,"4":"cat"}""" },
        { "a text for a tick", """{"1":"Ada","2":36,"3":"true","4":"cat"}""" },
        { "a number for a tick", """{"1":"Ada","2":36,"3":1,"4":"cat"}""" },
        { "a choice that is none", """{"1":"Ada","2":36,"3":true,"4":"cow"}""" },
        { "several choices", """{"1":"Ada","2":36,"3":true,"4":["cat","dog"]}""" },
        { "an array", """["Ada",36,true,"cat"]""" },
        { "nothing", "null" },
        { "a text", "\"Ada\"" },
    };

    public static TheoryData<string, string> Bodies => new()
    {
        { "empty", "" },
        { "null", "null" },
        { "an array", "[1]" },
        { "a text", "\"event\"" },
        { "no JSON", "session=1" },
        { "cut off", """{"session":"SESSION","mount":"d1","call":1""" },
        { "two of them", Body() + Body() },
        { "a comment", Body() + "// more" },
        { "a comma at the end", Body()[..^1] + ",}" },
        { "nothing in it", "{}" },
        { "an unknown field", Body(more: "\"admin\":true") },
        { "a field of the objects' own", Body(more: "\"__proto__\":{}") },
        { "a type", Body(more: "\"$type\":\"System.Object\"") },
        { "a field twice", Body(more: "\"handler\":0") },
        { "no session", """{"mount":"d1","call":1,"handler":0,"values":{}}""" },
        { "no session's id", Body(session: "null") },
        { "a session's id that is a number", Body(session: "1") },
        { "half a surrogate pair for a session", Body(session: "\"\\ud800\"") },
        { "no call", """{"session":"SESSION","mount":"d1","handler":0,"values":{}}""" },
        { "a call below 0", Body(call: "-1") },
        { "a call beyond int", Body(call: "2147483648") },
        { "a call that is a text", Body(call: "\"1\"") },
        { "half a call", Body(call: "1.5") },
        { "a handler below 0", Body(handler: "-1") },
        { "a handler that is none", Body(handler: "1") },
        { "a handler by name", Body(handler: "\"Show\"") },
        { "a huge handler", Body(handler: "2147483647") },
        { "a handler beyond int", Body(handler: "99999999999") },
        { "no values", """{"session":"SESSION","mount":"d1","call":1,"handler":0}""" },
        { "after below what there can be", Body(more: "\"after\":-2") },
        { "after far below", Body(more: "\"after\":-2147483648") },
        { "after beyond what there was", Body(more: "\"after\":0") },
        { "after far beyond", Body(more: "\"after\":2147483647") },
        { "after beyond int", Body(more: "\"after\":2147483648") },
        { "after is nothing", Body(more: "\"after\":null") },
        { "a mount that ends its attribute", Body(mount: "\"\\\"><script>alert(1)</script>\"") },
        { "a mount with a blank", Body(mount: "\"d 1\"") },
        { "a mount that begins with a digit", Body(mount: "\"1d\"") },
        { "an empty mount", Body(mount: "\"\"") },
        { "a long mount", Body(mount: $"\"{Long}\"") },
        { "a long session", Body(session: $"\"{Long}\"") },
        { "nested values", Body(values: $$"""{"1":{{new string('[', 1_000)}}{{new string(']', 1_000)}}}""") },
        { "nested data", Body(more: $"\"data\":{Nested(1_000)}") },
        { "a long unknown field", Body(more: $"\"{Long}\":1") },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Values_that_do_not_fit_are_refused(string what, string values)
    {
        Assert.NotEmpty(what);
        await AssertRefusedAsync(Body(values: values));
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task What_is_no_event_is_refused(string what, string body)
    {
        Assert.NotEmpty(what);
        await AssertRefusedAsync(body);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/xml")]
    public async Task What_is_not_sent_as_json_is_refused(string type)
    {
        using var content = new StringContent(Body().Replace("SESSION", _session, StringComparison.Ordinal));
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        await AssertRefusedAsync(content, 415);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    public async Task What_another_origin_sends_is_refused(string origin) =>
        await AssertRefusedAsync(TestSite.Json(Body().Replace("SESSION", _session, StringComparison.Ordinal)), 403, ("Origin", origin));

    [Fact]
    public async Task What_is_compressed_is_refused()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(Body().Replace("SESSION", _session, StringComparison.Ordinal)));
        using var content = new ByteArrayContent(packed.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        content.Headers.ContentEncoding.Add("gzip");

        await AssertRefusedAsync(content, 415);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        var body = Encoding.UTF8.GetBytes(Body(values: Good.Replace("Ada", "A?a", StringComparison.Ordinal)).Replace("SESSION", _session, StringComparison.Ordinal));
        body[Array.IndexOf(body, (byte)'?')] = 0xff;
        using var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        await AssertRefusedAsync(content, 422);
    }

    [Fact]
    public async Task Ten_megabytes_are_refused_before_they_are_read() =>
        await AssertRefusedAsync(TestSite.Json(Body(values: $$"""{"1":"{{new string('x', 10_000_000)}}"}""")), 413);

    [Theory]
    [InlineData("9007199254740993")]
    [InlineData("\"9007199254740993\"")]
    public async Task A_number_that_a_browser_cannot_hold_keeps_every_digit(string number)
    {
        using var answer = await _site.PostAsync("form", Body(values: Good.Replace("36", number, StringComparison.Ordinal)).Replace("SESSION", _session, StringComparison.Ordinal));

        Assert.Contains("Ada 9007199254740993 True cat 1", (await answer.RestAsync())[0].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_session_comes_of_guessing_its_id()
    {
        var before = _site.Sessions.Count;

        foreach (var guess in Enumerable.Range(0, 1_000).Select(_ => Guid.NewGuid().ToString("N")))
        {
            using var answer = await _site.PostAsync("form", guess, 1, 0);
            await AssertProblemAsync(answer, 410);
        }

        Assert.Equal(before, _site.Sessions.Count);
        Assert.Equal(0, _site.Streams.Count);
        await AssertServedAsync();
    }

    [Fact]
    public async Task An_id_of_another_demo_is_as_unknown_as_any()
    {
        using var foreign = await _site.PostAsync("greeter", _session, 1, 0, new Dictionary<int, string> { [1] = "Ada" });
        using var unknown = await _site.PostAsync("greeter", new string('0', 32), 1, 0, new Dictionary<int, string> { [1] = "Ada" });
        using var nowhere = await _site.PostAsync("nowhere", _session, 1, 0);

        Assert.Equal([410, 410, 410], new[] { foreign, unknown, nowhere }.Select(answer => answer.Status));
        var texts = await Task.WhenAll(new[] { foreign, unknown, nowhere }.Select(answer => answer.Response.Content.ReadAsStringAsync()));
        Assert.Single(texts.Distinct());
        await AssertServedAsync();
    }

    [Fact]
    public async Task A_session_that_was_idle_for_too_long_has_ended()
    {
        _site.Time.Advance(TimeSpan.FromMinutes(60));

        using var answer = await _site.PostAsync("form", Body(values: Good).Replace("SESSION", _session, StringComparison.Ordinal));

        var problem = await AssertProblemAsync(answer, 410);
        Assert.Equal("session-ended", problem.GetProperty("type").GetString());
        Assert.Equal(0, _site.Sessions.Count);
        _session = await _site.OpenAsync("form");
        await AssertServedAsync();
    }

    [Fact]
    public async Task A_session_is_opened_for_no_page_but_the_demos_own()
    {
        var before = _site.Sessions.Count;

        using var foreign = await _site.Site.SendAsync(HttpMethod.Post, "/demos/form/sessions", TestSite.Json("{}"), ("Origin", "https://evil.example"));
        using var form = await _site.Site.SendAsync(HttpMethod.Post, "/demos/form/sessions", new StringContent("{}"));
        using var nowhere = await _site.Site.SendAsync(HttpMethod.Post, "/demos/nowhere/sessions", TestSite.Json("{}"));
        using var read = await _site.Site.GetAsync("/demos/form/sessions");

        Assert.Equal([403, 415, 404, 405], new[] { foreign, form, nowhere, read }.Select(answer => (int)answer.StatusCode));
        Assert.Equal(before, _site.Sessions.Count);
    }

    private static string Body(string session = "\"SESSION\"", string mount = "\"d1\"", string call = "1", string handler = "0", string values = Good, string more = "") =>
        $$"""{"session":{{session}},"mount":{{mount}},"call":{{call}},"handler":{{handler}},"values":{{values}}{{(more == "" ? "" : "," + more)}}}""";

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);

    private Task AssertRefusedAsync(string body) => AssertRefusedAsync(TestSite.Json(body.Replace("SESSION", _session, StringComparison.Ordinal)), null);

    private async Task AssertRefusedAsync(HttpContent content, int? status, params (string, string)[] headers)
    {
        var (count, before) = (_site.Sessions.Count, Snapshot());

        using var answer = new Connection(await _site.Site.SendAsync(HttpMethod.Post, "/demos/form/events", content, headers));

        await AssertProblemAsync(answer, status);
        Assert.Equal(before, Snapshot());
        Assert.Equal(count, _site.Sessions.Count);
        Assert.Equal(0, _site.Streams.Count);
        await AssertServedAsync();
    }

    private string Snapshot()
    {
        Assert.True(_site.Sessions.TryGet(_session, out var session));
        return JsonSerializer.Serialize(Enumerable.Range(0, 8).Select(block => session.View(block)));
    }

    /// <summary>The next event works, and is the first that the session counts.</summary>
    private async Task AssertServedAsync()
    {
        using var answer = await _site.PostAsync("form", Body(values: Good).Replace("SESSION", _session, StringComparison.Ordinal));
        var events = await answer.RestAsync();
        Assert.Equal(["patch", "done"], events.Select(sent => sent.Kind));
        Assert.Contains("Ada 36 True cat 1", events[0].Html, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> AssertProblemAsync(Connection answer, int? status)
    {
        var text = await answer.Response.Content.ReadAsStringAsync();
        Assert.InRange(answer.Status, 400, 499);
        Assert.Equal(status ?? answer.Status, answer.Status);
        Assert.Equal("application/problem+json", answer.Response.Content.Headers.ContentType?.MediaType);
        Assert.InRange(text.Length, 1, 2_000);
        foreach (var inside in new[] { "Interfaces.", "System.", "   at ", ".cs", "Exception", "<script", "EventRequest" })
            Assert.DoesNotContain(inside, text, StringComparison.Ordinal);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal(answer.Status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        return problem;
    }
}

using System.Net.Http.Headers;
using System.Text.Json;
using Interfaces.Host.Pages;
using Microsoft.AspNetCore.Builder;

namespace Interfaces.Host.Tests.Security;

public sealed class RequestGuardTests
{
    private sealed record Letter(string Text, JsonElement? Deep = null);

    [Theory]
    [InlineData("null")]
    [InlineData("http://localhost.evil.example")]
    [InlineData("http://127.0.0.1.nip.io")]
    [InlineData("https://localhost")]
    [InlineData("http://localhost:5081")]
    [InlineData("http://LOCALHOST")]
    [InlineData("http://localhost.")]
    [InlineData("http://[::1]")]
    public async Task Another_origin_is_refused(string origin)
    {
        await using var site = await StartAsync();

        using var response = await PostAsync(site, """{"text":"x"}""", ("Origin", origin));

        await AssertProblemAsync(response, 403);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData("none")]
    public async Task A_page_of_another_site_is_refused_also_without_an_origin(string fetchSite)
    {
        await using var site = await StartAsync();

        using var response = await PostAsync(site, """{"text":"x"}""", ("Sec-Fetch-Site", fetchSite));

        await AssertProblemAsync(response, 403);
    }

    [Fact]
    public async Task A_cookie_or_a_spoofed_forwarded_host_changes_nothing()
    {
        await using var site = await StartAsync();

        using var response = await PostAsync(site, """{"text":"x"}""",
            ("Origin", "http://evil.example"), ("Cookie", "a=b"), ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "http"));

        await AssertProblemAsync(response, 403);
    }

    [Fact]
    public async Task The_own_origin_and_programs_that_are_no_browser_get_through()
    {
        await using var site = await StartAsync();

        using var page = await PostAsync(site, """{"text":"x"}""", ("Origin", "http://localhost"), ("Sec-Fetch-Site", "same-origin"));
        using var program = await PostAsync(site, """{"text":"x"}""");

        Assert.Equal("x", await page.Content.ReadAsStringAsync());
        Assert.Equal("x", await program.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_origin_that_was_allowed_gets_through()
    {
        await using var site = await StartAsync(options => options with { AllowedOrigins = ["https://demos.example.org"] });

        using var response = await PostAsync(site, """{"text":"x"}""", ("Origin", "https://demos.example.org"));

        Assert.Equal(200, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public async Task What_a_form_could_send_is_refused(string type)
    {
        await using var site = await StartAsync();

        using var response = await site.SendAsync(HttpMethod.Post, "/demos/greeter/letters", new StringContent("""{"text":"x"}""", MediaTypeHeaderValue.Parse(type)));

        await AssertProblemAsync(response, 415);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused_and_the_next_one_served()
    {
        await using var site = await StartAsync(options => options with { Limits = new() { MaxBodyBytes = 1_024 } });

        using var large = await PostAsync(site, $$"""{"text":"{{new string('x', 2_000)}}"}""");
        using var small = await PostAsync(site, """{"text":"x"}""");

        await AssertProblemAsync(large, 413);
        Assert.Equal(200, (int)small.StatusCode);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("nonsense")]
    public async Task What_is_not_the_expected_JSON_is_refused_with_a_reason(string body)
    {
        await using var site = await StartAsync();

        using var response = await PostAsync(site, body);

        await AssertProblemAsync(response, 400);
    }

    [Fact]
    public async Task JSON_may_not_nest_deeper_than_the_limit()
    {
        await using var site = await StartAsync();

        using var response = await PostAsync(site, $$"""{"text":"x","deep":{{new string('[', 1_000)}}{{new string(']', 1_000)}}}""");

        var detail = await AssertProblemAsync(response, 400);
        Assert.Contains("64", detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("evil.example:5080")]
    public async Task A_name_that_is_not_ours_is_refused(string host)
    {
        await using var site = await StartAsync();

        using var response = await site.GetAsync("/healthz", ("Host", host));

        await AssertProblemAsync(response, 400);
    }

    [Theory]
    [InlineData("localhost:5080")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("[::1]:5080")]
    [InlineData("192.168.1.7")]
    [InlineData("demos.example.org")]
    [InlineData("bound.example.org")]
    public async Task Names_that_are_ours_are_answered(string host)
    {
        await using var site = await StartAsync(options => options with { AllowedHosts = ["demos.example.org"], Urls = "http://bound.example.org:5080" });

        using var response = await site.GetAsync("/healthz", ("Host", host));

        Assert.Equal(200, (int)response.StatusCode);
    }

    private static Task<TestSite> StartAsync(Func<HostOptions, HostOptions>? change = null) => TestSite.StartAsync(
        change: change, map: app => app.MapDemoCalls().MapPost("/letters", (Letter letter) => letter.Text));

    private static Task<HttpResponseMessage> PostAsync(TestSite site, string body, params (string, string)[] headers) =>
        site.SendAsync(HttpMethod.Post, "/demos/greeter/letters", TestSite.Json(body), headers);

    private static async Task<string> AssertProblemAsync(HttpResponseMessage response, int status)
    {
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        var detail = problem.RootElement.GetProperty("detail").GetString()!;
        Assert.NotEmpty(detail);
        return detail;
    }
}

using System.Net;
using AngleSharp.Html.Parser;
using Interfaces.Host.Security;
using Microsoft.AspNetCore.Builder;

namespace Interfaces.Host.Tests.Pages;

public sealed class ErrorPagesTests
{
    [Theory]
    [InlineData("/docs/helo", "/docs/hello")]
    [InlineData("/docs/helo.md", "/docs/hello")]
    [InlineData("/demos/greter", "/demos/greeter")]
    [InlineData("/greeter", "/demos/greeter")]
    [InlineData("/docs/nested/hello", "/docs/hello")]
    public async Task An_unknown_address_suggests_the_nearest_names(string path, string suggestion)
    {
        await using var site = await TestSite.StartAsync();

        using var response = await site.GetAsync(path);
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(suggestion, page.QuerySelector("main.missing .suggestions a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Text_of_an_address_is_never_markup()
    {
        await using var site = await TestSite.StartAsync();

        using var response = await site.GetAsync("/docs/%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        Assert.DoesNotContain("<script>alert", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_gets_a_problem_instead_of_a_page()
    {
        await using var site = await TestSite.StartAsync();

        using var get = await site.GetAsync("/docs/helo", ("Accept", "application/json"));
        using var post = await site.SendAsync(HttpMethod.Post, "/no/such/thing", TestSite.Json("{}"));
        using var wrong = await site.SendAsync(HttpMethod.Post, "/docs/hello", TestSite.Json("{}"));

        Assert.Equal((404, "application/problem+json"), ((int)get.StatusCode, get.Content.Headers.ContentType!.MediaType));
        Assert.Equal((404, "application/problem+json"), ((int)post.StatusCode, post.Content.Headers.ContentType!.MediaType));
        Assert.Equal((405, "application/problem+json"), ((int)wrong.StatusCode, wrong.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task A_fault_shows_a_page_that_gives_nothing_away()
    {
        await using var site = await TestSite.StartAsync(map: app => app.MapGroup("").WithPolicy(EndpointPolicy.Readable)
            .MapRead("/throws", string () => throw new InvalidOperationException("inner secret")));

        using var response = await site.GetAsync("/throws");
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("<p class=\"status\">500</p>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_says_that_it_is_well()
    {
        await using var site = await TestSite.StartAsync();

        using var response = await site.GetAsync("/healthz");

        Assert.Equal("healthy\n", await response.Content.ReadAsStringAsync());
    }
}

using Interfaces.Host.Assets;
using Interfaces.Host.Security;
using Microsoft.AspNetCore.Builder;

namespace Interfaces.Host.Tests.Security;

public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/docs/hello")]
    [InlineData("/docs/assets/note.txt")]
    [InlineData("/demos/greeter")]
    [InlineData("/healthz")]
    [InlineData("/no/such/page")]
    [InlineData("/throws")]
    [InlineData("/asset")]
    public async Task Every_response_says_what_a_browser_must_not_do(string path)
    {
        await using var site = await TestSite.StartAsync(map: app => app.MapGroup("").WithPolicy(EndpointPolicy.Readable)
            .MapRead("/throws", string () => throw new InvalidOperationException("inner secret")));

        using var response = await site.GetAsync(path == "/asset" ? site.Service<AssetManifest>().UrlOf("main.js") : path);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Pages_carry_no_script_of_their_own()
    {
        await using var site = await TestSite.StartAsync();

        foreach (var path in new[] { "/", "/docs/hello", "/demos", "/demos/greeter", "/nowhere" })
        {
            using var response = await site.GetAsync(path);
            var html = await response.Content.ReadAsStringAsync();

            Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
            Assert.DoesNotContain(" onclick=", html, StringComparison.Ordinal);
            Assert.DoesNotContain("src=\"http", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<link rel=\"stylesheet\" href=\"http", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Frames_of_an_allowed_site_may_show_the_pages()
    {
        await using var site = await TestSite.StartAsync(change: options => options with { FrameAncestors = "https://example.org" });

        using var response = await site.GetAsync("/");

        Assert.EndsWith("frame-ancestors https://example.org", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }
}

using System.Text;

namespace Interfaces.Host.Tests.Files;

public sealed class ServingTests
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("0123456789");

    [Fact]
    public async Task Only_the_browser_that_owns_the_session_loads_its_files()
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();
        var other = await site.OpenAsync();
        var address = FileSite.Address(visitor, await site.UploadAsync(visitor, "mine.png", Content));

        using var own = await site.LoadAsync(address, visitor.Cookie);
        using var foreign = await site.LoadAsync(address, other.Cookie);
        using var nobody = await site.LoadAsync(address);
        using var unknown = await site.LoadAsync($"/demos/shelf/files/{new string('a', 32)}/mine.png", visitor.Cookie);
        using var otherDemo = await site.LoadAsync(address.Replace("shelf", "greeter", StringComparison.Ordinal), visitor.Cookie);

        Assert.Equal(200, (int)own.StatusCode);
        Assert.True(own.Headers.CacheControl is { NoStore: true, Private: true });
        var expected = await SayAsync(unknown);
        foreach (var response in new[] { foreign, nobody, otherDemo })
            Assert.Equal(expected, await SayAsync(response));
        Assert.StartsWith("404", expected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_keeps_its_cookie_from_page_to_page_and_scripts_cannot_read_it()
    {
        await using var site = await FileSite.StartAsync();
        using var first = await site.Site.SendAsync(HttpMethod.Post, "/demos/shelf/sessions", TestSite.Json("{}"));
        using var secure = await site.Site.SendAsync(HttpMethod.Post, "https://localhost/demos/shelf/sessions", TestSite.Json("{}"));
        var visitor = await site.OpenAsync();
        var again = await site.OpenAsync(cookie: visitor.Cookie);
        var strange = await site.OpenAsync(cookie: "interfaces-visitor=guessable");

        var cookie = Assert.Single(first.Headers.GetValues("Set-Cookie"));
        Assert.Matches("^interfaces-visitor=[0-9a-f]{32}; path=/; samesite=strict; httponly$", cookie);
        Assert.Matches("^__Host-interfaces-visitor=[0-9a-f]{32}; path=/; secure; samesite=strict; httponly$", Assert.Single(secure.Headers.GetValues("Set-Cookie")));
        Assert.Equal(visitor.Cookie, again.Cookie);
        Assert.Matches("^interfaces-visitor=[0-9a-f]{32}$", strange.Cookie);
    }

    [Fact]
    public async Task What_the_script_shows_to_everybody_needs_no_cookie()
    {
        await using var site = await FileSite.StartAsync();

        var addresses = await site.PublishedAsync();
        using var picture = await site.LoadAsync(addresses[0]);

        Assert.Equal(3, addresses.Length);
        Assert.EndsWith("/a%20picture.png", addresses[0], StringComparison.Ordinal);
        Assert.Equal([1, 2, 3, 4], await picture.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/png", picture.Content.Headers.ContentType?.ToString());
        Assert.Equal("inline", picture.Content.Headers.ContentDisposition?.DispositionType);
    }

    [Fact]
    public async Task A_file_can_be_asked_for_without_its_content_and_in_ranges()
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();
        var address = FileSite.Address(visitor, await site.UploadAsync(visitor, "a.mp4", Content));

        using var head = await site.Site.SendAsync(HttpMethod.Head, address, null, FileSite.Cookie(visitor.Cookie));
        using var range = await site.LoadAsync(address, visitor.Cookie, ("Range", "bytes=2-4"));
        using var end = await site.LoadAsync(address, visitor.Cookie, ("Range", "bytes=-3"));
        using var beyond = await site.LoadAsync(address, visitor.Cookie, ("Range", "bytes=10-"));

        Assert.Equal((200, 10L, ""), ((int)head.StatusCode, head.Content.Headers.ContentLength, await head.Content.ReadAsStringAsync()));
        Assert.Equal((206, "234"), ((int)range.StatusCode, await range.Content.ReadAsStringAsync()));
        Assert.Equal("bytes 2-4/10", range.Content.Headers.ContentRange?.ToString());
        Assert.Equal((206, "789"), ((int)end.StatusCode, await end.Content.ReadAsStringAsync()));
        Assert.Equal(416, (int)beyond.StatusCode);
    }

    private static async Task<string> SayAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        return $"{(int)response.StatusCode} {response.Headers} {body.Replace(response.RequestMessage!.RequestUri!.AbsolutePath, "", StringComparison.Ordinal)}";
    }
}

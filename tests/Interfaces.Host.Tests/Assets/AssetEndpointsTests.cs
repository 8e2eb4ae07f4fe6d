using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using Interfaces.Host.Assets;

namespace Interfaces.Host.Tests.Assets;

public sealed class AssetEndpointsTests
{
    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", null)]
    public async Task The_smallest_encoding_that_a_browser_takes_is_sent(string accept, string? encoding)
    {
        await using var site = await TestSite.StartAsync();
        var url = site.Service<AssetManifest>().UrlOf("main.js");

        using var response = await site.GetAsync(url, ("Accept-Encoding", accept));

        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("text/javascript; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl!.ToString());
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(response.Content.Headers.ContentLength, bytes.Length);
        Assert.Equal(await PlainAsync(site, url), Decode(bytes, encoding));
    }

    [Fact]
    public async Task A_page_links_to_hashed_names_that_exist()
    {
        await using var site = await TestSite.StartAsync();
        using var page = await site.GetAsync("/");
        var html = await page.Content.ReadAsStringAsync();

        foreach (var name in new[] { "theme.js", "site.css", "main.js" })
        {
            var url = site.Service<AssetManifest>().UrlOf(name);
            Assert.Contains($"\"{url}\"", html, StringComparison.Ordinal);
            using var response = await site.SendAsync(HttpMethod.Head, url, null);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("main.js")]
    [InlineData("..%2fappsettings.json")]
    [InlineData("%2e%2e%2fInterfaces.Host.dll")]
    public async Task What_is_no_file_of_the_browser_code_is_not_there(string file)
    {
        await using var site = await TestSite.StartAsync();

        using var response = await site.GetAsync($"/assets/{file}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_file_of_the_guides_that_has_become_something_else_is_not_there()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var site = await TestSite.StartAsync();
        site.Folder.Delete("docs-site/assets/note.txt");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(site.Folder.Docs, "assets", "note.txt")));

        using var response = await site.GetAsync("/docs/assets/note.txt");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static async Task<byte[]> PlainAsync(TestSite site, string url)
    {
        using var response = await site.GetAsync(url);
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static byte[] Decode(byte[] bytes, string? encoding)
    {
        using var source = new MemoryStream(bytes);
        using Stream decoded = encoding switch
        {
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "gzip" => new GZipStream(source, CompressionMode.Decompress),
            _ => source,
        };
        using var target = new MemoryStream();
        decoded.CopyTo(target);
        return target.ToArray();
    }
}

using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Interfaces.Host.Tests.Files;

/// <summary>Holes of others: uploads from foreign pages, names as paths, content that runs, files of somebody else.</summary>
public sealed class HostileUploadTests
{
    public static TheoryData<string, string?> Foreign => new()
    {
        { "null", null }, { "http://localhost.evil.example", null }, { "http://127.0.0.1.nip.io", null }, { "http://localhost:5081", null }, { "https://localhost", null },
        { "http://LOCALHOST", null }, { "http://localhost.", null }, { "http://[::1]", null }, { "http://localhost", "cross-site" }, { "http://localhost", "same-site" }, { "", "none" },
    };

    public static TheoryData<string> Names => new(
        "..", ".", "", " ", "CON", "a/b", "a\\b", "../../../../etc/cron.d/x", "C:\\Windows\\win.ini", "C:x", "\\\\host\\share\\x", new string('a', 300) + ".txt", "a\0b.txt", "\u202egnp.exe",
        "a\r\nSet-Cookie: x=y", "\ud800", "a::$DATA", "<script>.txt", "\"; filename=x.html", "ünïcode 文件.txt", "%2e%2e%2f", "~", "nul.txt", ".htaccess", "-rf");

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task CrossSite_upload_is_refused_with_and_without_a_cookie(string origin, string? site)
    {
        await using var host = await FileSite.StartAsync();
        var visitor = await host.OpenAsync();
        var upload = await host.BegunAsync(visitor, "a.bin", 10);
        (string, string)[] from = [.. origin.Length > 0 ? [("Origin", origin)] : Array.Empty<(string, string)>(), .. site is null ? [] : new[] { ("Sec-Fetch-Site", site) }];

        foreach (var headers in new[] { from, [.. from, .. FileSite.Cookie(visitor.Cookie)] })
        {
            using var begun = await host.BeginAsync(visitor, "b.bin", 10, null, headers);
            using var part = await host.AppendAsync(visitor, upload, 0, new byte[10], headers);
            using var status = await host.Site.SendAsync(HttpMethod.Get, $"/demos/shelf/uploads/{upload}", null, [.. FileSite.Session(visitor), .. headers]);
            using var gone = await host.Site.SendAsync(HttpMethod.Delete, $"/demos/shelf/uploads/{upload}", null, [.. FileSite.Session(visitor), .. headers]);
            foreach (var response in new[] { begun, part, status, gone })
                await FileSite.ProblemAsync(response, 403);
        }

        Assert.Equal(0, new FileInfo(Assert.Single(host.OnDisk)).Length);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json")]
    public async Task What_a_form_could_send_is_no_part(string type)
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();
        var upload = await site.BegunAsync(visitor, "a.bin", 3);
        using var content = new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };

        using var response = await site.Site.SendAsync(HttpMethod.Patch, $"/demos/shelf/uploads/{upload}", content, [.. FileSite.Session(visitor), ("Upload-Offset", "0")]);

        await FileSite.ProblemAsync(response, 415);
        Assert.Equal(0, site.Uploads.Bytes);
    }

    [Fact]
    public async Task Upload_needs_a_session_of_this_demo_and_finds_only_its_own_uploads()
    {
        await using var site = await FileSite.StartAsync();
        var (visitor, other, elsewhere) = (await site.OpenAsync(), await site.OpenAsync(), await site.OpenAsync("greeter"));
        var upload = await site.BegunAsync(visitor, "a.bin", 3);

        using var nobody = await site.Site.SendAsync(HttpMethod.Post, "/demos/shelf/uploads", TestSite.Json("""{"name":"a","size":1}"""));
        await FileSite.ProblemAsync(nobody, 400);
        foreach (var stranger in new[] { "made-up", new string('a', 32), elsewhere.Session })
        {
            using var begun = await site.BeginAsync(new FileSite.Visitor(stranger, visitor.Cookie, "shelf"), "a", 1);
            await FileSite.ProblemAsync(begun, 410);
        }

        using var part = await site.AppendAsync(other, upload, 0, [1, 2, 3]);
        using var status = await site.StatusAsync(other, upload);
        using var cancelled = await site.CancelAsync(other, upload);
        foreach (var response in new[] { part, status, cancelled })
            await FileSite.ProblemAsync(response, 404);
        Assert.Single(site.OnDisk);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Upload_name_is_never_used_on_the_disk(string name)
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();

        var file = await site.UploadAsync(visitor, name, "x"u8.ToArray());

        var stored = new FileInfo(Assert.Single(site.OnDisk));
        Assert.Matches("^[0-9a-f]{32}$", stored.Name);
        Assert.Equal(site.UploadFolder, stored.Directory!.Parent!.FullName);
        var shown = file.GetProperty("name").GetString()!;
        Assert.InRange(shown.Length, 1, FileData.MaxNameLength);
        Assert.DoesNotContain(shown, static letter => char.IsControl(letter) || letter is '/' or '\\' or ':' or '\u202e' or '<');
        using var loaded = await site.LoadAsync(FileSite.Address(visitor, file), visitor.Cookie);
        Assert.Equal(200, (int)loaded.StatusCode);
        Assert.False(loaded.Headers.Contains("Set-Cookie"));
        Assert.Equal(shown, loaded.Content.Headers.ContentDisposition?.FileNameStar ?? loaded.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
    }

    [Fact]
    public async Task Upload_lies_where_only_the_host_may_read()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();
        await site.UploadAsync(visitor, "a.bin", [1]);

        var file = new FileInfo(Assert.Single(site.OnDisk));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, file.UnixFileMode);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, file.Directory!.UnixFileMode);
        Assert.Equal(file.Directory.UnixFileMode, file.Directory.Parent!.UnixFileMode);
    }

    [Theory]
    [InlineData("page.html", "text/html", "<script>alert(1)</script>")]
    [InlineData("page.html", "image/png", "<script>alert(1)</script>")]
    [InlineData("drawing.svg", "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [InlineData("drawing.png", "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [InlineData("polyglot.gif", "text/javascript", "GIF89a=1;alert(1)")]
    [InlineData("code.js", "text/javascript", "alert(1)")]
    [InlineData("data.xml", "application/xml", "<x/>")]
    [InlineData("page.xhtml", "application/xhtml+xml", "<html/>")]
    [InlineData("paper.pdf", "application/pdf", "%PDF-")]
    [InlineData("style.css", "text/css", "*{}")]
    [InlineData("page.mhtml", "multipart/related", "x")]
    [InlineData("a.csx", "text/plain", "Environment.Exit(1)")]
    public async Task Upload_is_served_inert(string name, string type, string content)
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();
        var address = FileSite.Address(visitor, await site.UploadAsync(visitor, name, Encoding.UTF8.GetBytes(content), type));

        using var response = await site.LoadAsync(address, visitor.Cookie);

        Assert.Equal(content, await response.Content.ReadAsStringAsync());
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.StartsWith("sandbox; default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
        var served = response.Content.Headers.ContentType!.MediaType!;
        Assert.Contains(served, new[] { "image/png", "image/gif", "application/octet-stream", "text/plain", "application/pdf" });
        if (!served.StartsWith("image/", StringComparison.Ordinal))
            Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
    }

    [Fact]
    public async Task A_drawing_of_the_script_is_shown_in_a_sandbox_and_its_page_is_not_shown()
    {
        await using var site = await FileSite.StartAsync();
        var addresses = await site.PublishedAsync();

        using var drawing = await site.LoadAsync(addresses[1]);
        using var page = await site.LoadAsync(addresses[2]);

        Assert.Equal(("image/svg+xml", "inline"), (drawing.Content.Headers.ContentType?.MediaType, drawing.Content.Headers.ContentDisposition?.DispositionType));
        Assert.StartsWith("sandbox; default-src 'none'", Assert.Single(drawing.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(("application/octet-stream", "attachment"), (page.Content.Headers.ContentType?.MediaType, page.Content.Headers.ContentDisposition?.DispositionType));
    }

    [Fact]
    public async Task Upload_handle_must_be_the_sessions_own()
    {
        await using var site = await FileSite.StartAsync();
        var (visitor, other) = (await site.OpenAsync("box"), await site.OpenAsync("box", "interfaces-visitor=" + new string('b', 32)));
        var id = (await site.UploadAsync(visitor, "mine.txt", "my secret"u8.ToArray())).GetProperty("id").GetString();
        var handle = $$"""{"id":"{{id}}"}""";

        var (own, shown) = await site.GoAsync(visitor, 1, file: handle);
        var (foreign, refused) = await site.GoAsync(other, 1, file: handle);
        var (many, refusedMany) = await site.GoAsync(other, 2, files: $"[{handle}]");
        var (button, refusedButton) = await site.GoAsync(other, 3, upload: handle);

        Assert.Equal(200, own);
        Assert.Contains("my secret", shown, StringComparison.Ordinal);
        Assert.Equal((422, 422, 422), (foreign, many, button));
        foreach (var (body, field) in new[] { (refused, "1"), (refusedMany, "2"), (refusedButton, "3") })
        {
            using var problem = JsonDocument.Parse(body);
            Assert.Equal("This file is not here any more. Choose it again.", problem.RootElement.GetProperty("errors").GetProperty(field).GetString());
        }
    }

    [Theory]
    [InlineData("""{"path":"/etc/passwd","meta":{"_type":"FileData"}}""")]
    [InlineData("""{"path":"/etc/passwd","url":"file:///etc/passwd"}""")]
    [InlineData("\"/etc/passwd\"")]
    [InlineData("\"http://169.254.169.254/latest\"")]
    public async Task A_string_never_becomes_a_path(string sent)
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync("box");

        foreach (var (status, body) in new[] { await site.GoAsync(visitor, 1, file: sent), await site.GoAsync(visitor, 2, files: $"[{sent}]"), await site.GoAsync(visitor, 3, upload: sent) })
        {
            Assert.Equal(422, status);
            Assert.DoesNotContain("root:", body, StringComparison.Ordinal);
        }

        var (shown, stream) = await site.GoAsync(visitor, 4, text: JsonSerializer.Serialize(sent));
        Assert.Equal(200, shown);
        Assert.DoesNotContain("root:", stream, StringComparison.Ordinal);
        Assert.DoesNotContain("/files/", stream, StringComparison.Ordinal);
    }
}

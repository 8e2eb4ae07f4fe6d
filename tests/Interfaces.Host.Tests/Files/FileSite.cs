using System.Net.Http.Headers;
using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Host.Files;

namespace Interfaces.Host.Tests.Files;

/// <summary>A host with a demo that shows files, and what browsers say to it.</summary>
internal sealed class FileSite : IAsyncDisposable
{
    /// <summary>Files that the script shows to everybody, at the addresses in the page; and a handler that shows what it makes.</summary>
    public const string Shelf =
        """
        record Shown : Component<string>
        {
            public FileData File { get; init => field = Set(value); }
            protected override Markup Render(RenderContext context) => Markup.Of($"<a href=\"{context.FileUrl(File)}\">{File.Name}</a>");
        }

        var picture = new Shown { File = FileData.FromBytes([1, 2, 3, 4], "a picture.png") };
        var drawing = new Shown { File = FileData.FromText("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "drawing.svg") };
        var page = new Shown { File = FileData.FromText("<script>alert(1)</script>", "page.html") };
        var make = new Button("Make");
        make.Click(() => picture with { File = FileData.FromText("made for one", "made.txt") }, [], [picture]);

        new Blocks("Shelf") { picture, drawing, page, make }
        """;

    /// <summary>Blocks 1 to 4 are read; 5 shows what the handler, number 0, makes of them.</summary>
    public const string Box =
        """
        var (file, files, upload, text) = (new FileBox("File"), new MultiFileBox("Files"), new UploadButton(), new Textbox("Text"));
        var (shown, go) = (new Json("Shown"), new Button("Go"));
        go.Click(
            (FileData? file, IReadOnlyList<FileData> files, FileData? upload, string text) =>
                new Dictionary<string, object?> { ["path"] = text, ["url"] = text, ["read"] = file?.ReadAllText(), ["count"] = files.Count, ["uploaded"] = upload?.Name },
            [file, files, upload, text], [shown]);

        new Blocks("Box") { file, files, upload, text, shown, go }
        """;

    private FileSite(TestSite site, ManualTime time) => (Site, Time) = (site, time);

    public TestSite Site { get; }

    public ManualTime Time { get; }

    public SessionStore Sessions => Site.Service<SessionStore>();

    public UploadStore Uploads => Site.Service<UploadStore>();

    /// <summary>All that lies in the folder of the uploads but its lock.</summary>
    public string[] OnDisk => Directory.Exists(UploadFolder)
        ? Directory.GetFiles(UploadFolder, "*", SearchOption.AllDirectories).Where(static file => !file.EndsWith(".lock", StringComparison.Ordinal)).ToArray()
        : [];

    public string UploadFolder => Site.Folder.Options().Uploads.Folder;

    public static async Task<FileSite> StartAsync(Func<UploadOptions, UploadOptions>? change = null, Func<EngineOptions, EngineOptions>? engine = null)
    {
        var time = new ManualTime();
        var site = await TestSite.StartAsync(
            static folder =>
            {
                TestFolder.Hello(folder);
                folder.Write("scripts/shelf.csx", Shelf);
                folder.Write("scripts/box.csx", Box);
            },
            options => options with { Uploads = (change ?? (same => same))(options.Uploads), Engine = (engine ?? (same => same))(options.Engine) },
            time);
        return new FileSite(site, time);
    }

    public async Task<Visitor> OpenAsync(string demo = "shelf", string? cookie = null)
    {
        using var opened = await Site.OpenSessionAsync(demo, Cookie(cookie));
        var given = opened.Headers.TryGetValues("Set-Cookie", out var values) ? values.Single().Split(';')[0] : cookie;
        return new Visitor(await TestSite.SessionIdAsync(opened), given, demo);
    }

    public Task<HttpResponseMessage> BeginAsync(Visitor visitor, string name, long size, string? type = null, params (string, string)[] headers) =>
        BeginAsync(visitor, JsonSerializer.Serialize(new { name, size, type }), headers);

    public Task<HttpResponseMessage> BeginAsync(Visitor visitor, string body, params (string, string)[] headers) =>
        Site.SendAsync(HttpMethod.Post, $"/demos/{visitor.Demo}/uploads", TestSite.Json(body), [.. Session(visitor), .. headers]);

    public Task<HttpResponseMessage> AppendAsync(Visitor visitor, string upload, long offset, byte[] part, params (string, string)[] headers) =>
        Site.SendAsync(HttpMethod.Patch, $"/demos/{visitor.Demo}/uploads/{upload}", Bytes(part), [.. Session(visitor), ("Upload-Offset", offset.ToString(System.Globalization.CultureInfo.InvariantCulture)), .. headers]);

    public Task<HttpResponseMessage> StatusAsync(Visitor visitor, string upload) =>
        Site.SendAsync(HttpMethod.Get, $"/demos/{visitor.Demo}/uploads/{upload}", null, Session(visitor));

    public Task<HttpResponseMessage> CancelAsync(Visitor visitor, string upload) =>
        Site.SendAsync(HttpMethod.Delete, $"/demos/{visitor.Demo}/uploads/{upload}", null, Session(visitor));

    /// <summary>Begins an upload, which must be allowed.</summary>
    public async Task<string> BegunAsync(Visitor visitor, string name, long size, string? type = null)
    {
        using var response = await BeginAsync(visitor, name, size, type);
        return (await JsonAsync(response, 201)).GetProperty("upload").GetString()!;
    }

    /// <summary>Uploads a whole file in one part.</summary>
    /// <returns>What the host says of it.</returns>
    public async Task<JsonElement> UploadAsync(Visitor visitor, string name, byte[] content, string? type = null)
    {
        var upload = await BegunAsync(visitor, name, content.Length, type);
        using var response = await AppendAsync(visitor, upload, 0, content);
        return (await JsonAsync(response, 200)).GetProperty("file");
    }

    public static string Address(Visitor visitor, JsonElement file) =>
        $"/demos/{visitor.Demo}/files/{file.GetProperty("id").GetString()}/{Uri.EscapeDataString(file.GetProperty("name").GetString()!)}";

    public Task<HttpResponseMessage> LoadAsync(string address, string? cookie = null, params (string, string)[] headers) =>
        Site.GetAsync(address, [.. Cookie(cookie), .. headers]);

    /// <summary>Presses Go in the demo <c>box</c>.</summary>
    public async Task<(int Status, string Body)> GoAsync(Visitor visitor, int call, string file = "null", string files = "[]", string upload = "null", string text = "\"\"")
    {
        using var response = await Site.SendAsync(HttpMethod.Post, "/demos/box/events", TestSite.Json(
            $$$"""{"session":"{{{visitor.Session}}}","mount":"d1","call":{{{call}}},"handler":0,"values":{"1":{{{file}}},"2":{{{files}}},"3":{{{upload}}},"4":{{{text}}} } }"""));
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>The addresses of files that everybody sees on the demo's page.</summary>
    public async Task<string[]> PublishedAsync()
    {
        using var response = await Site.GetAsync("/demos/shelf/fragment?mount=d1");
        var html = await response.Content.ReadAsStringAsync();
        return [.. html.Split("href=\"").Skip(1).Select(static rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).Where(static address => address.Contains("/files/", StringComparison.Ordinal))];
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response, int status)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == status, $"{(int)response.StatusCode}: {text}");
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }

    /// <summary>What a problem says.</summary>
    public static async Task<string> ProblemAsync(HttpResponseMessage response, int status)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return (await JsonAsync(response, status)).GetProperty("detail").GetString()!;
    }

    public static HttpContent Bytes(byte[] part) => new ByteArrayContent(part) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };

    public static (string, string)[] Session(Visitor visitor) => [("Demo-Session", visitor.Session)];

    public static (string, string)[] Cookie(string? cookie) => cookie is null ? [] : [("Cookie", cookie)];

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    /// <summary>A browser with one page open.</summary>
    internal sealed record Visitor(string Session, string? Cookie, string Demo);
}

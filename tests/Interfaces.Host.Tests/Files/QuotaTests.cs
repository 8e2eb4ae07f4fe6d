using System.Net.Http.Headers;

namespace Interfaces.Host.Tests.Files;

/// <summary>Holes of others: uploads without bounds.</summary>
public sealed class QuotaTests
{
    private const long Petabyte = 1_000_000_000_000_000;

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_before_any_of_it_is_sent()
    {
        await using var site = await FileSite.StartAsync(options => options with { MaxFileBytes = 200_000_000 });
        var visitor = await site.OpenAsync();

        using var large = await site.BeginAsync(visitor, "a.bin", 300_000_000);
        using var endless = await site.BeginAsync(visitor, "a.bin", long.MaxValue);

        Assert.Equal("The file has 300 MB; 200 MB are allowed.", await FileSite.ProblemAsync(large, 413));
        await FileSite.ProblemAsync(endless, 413);
        Assert.Empty(site.OnDisk);
    }

    [Fact]
    public async Task A_file_may_not_become_larger_than_it_was_said_to_be()
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();
        var upload = await site.BegunAsync(visitor, "a.bin", 5);

        using var more = await site.AppendAsync(visitor, upload, 0, new byte[6]);
        using var part = await site.AppendAsync(visitor, upload, 0, new byte[3]);
        using var tooMuch = await site.AppendAsync(visitor, upload, 3, new byte[3]);

        await FileSite.ProblemAsync(more, 413);
        await FileSite.ProblemAsync(tooMuch, 413);
        Assert.Equal(3, site.Uploads.Bytes);
    }

    [Fact]
    public async Task A_part_may_not_be_longer_than_the_limit_nor_of_unknown_length()
    {
        await using var site = await FileSite.StartAsync(options => options with { MaxPartBytes = 65_536 });
        var visitor = await site.OpenAsync();
        var upload = await site.BegunAsync(visitor, "a.bin", 1_000_000);

        using var large = await site.AppendAsync(visitor, upload, 0, new byte[65_537]);
        using var endless = await site.Site.SendAsync(HttpMethod.Patch, $"/demos/shelf/uploads/{upload}", new ChunkedContent(), [.. FileSite.Session(visitor), ("Upload-Offset", "0")]);
        using var right = await site.AppendAsync(visitor, upload, 0, new byte[65_536]);

        await FileSite.ProblemAsync(large, 413);
        await FileSite.ProblemAsync(endless, 411);
        await FileSite.JsonAsync(right, 200);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1e3")]
    [InlineData("99999999999999999999")]
    [InlineData("0, 0")]
    public async Task A_part_must_say_where_it_begins(string? offset)
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();
        var upload = await site.BegunAsync(visitor, "a.bin", 5);

        using var response = await site.Site.SendAsync(HttpMethod.Patch, $"/demos/shelf/uploads/{upload}", FileSite.Bytes([1]), [.. FileSite.Session(visitor), .. offset is null ? [] : new[] { ("Upload-Offset", offset) }]);

        await FileSite.ProblemAsync(response, 400);
        Assert.Equal(0, site.Uploads.Bytes);
    }

    [Fact]
    public async Task All_uploads_together_have_a_limit_and_room_comes_back()
    {
        await using var site = await FileSite.StartAsync(options => options with { MaxTotalBytes = 100 });
        var (first, second) = (await site.OpenAsync(), await site.OpenAsync());
        await site.UploadAsync(first, "a.bin", new byte[60]);

        using var refused = await site.BeginAsync(second, "b.bin", 50);
        var small = await site.BegunAsync(second, "c.bin", 40);
        await site.UploadAsync(first, "d.bin", new byte[30]);
        using var late = await site.AppendAsync(second, small, 0, new byte[40]);

        Assert.Contains("no room", await FileSite.ProblemAsync(refused, 507), StringComparison.Ordinal);
        Assert.Contains("no room", await FileSite.ProblemAsync(late, 507), StringComparison.Ordinal);
        Assert.Equal((2, 90L), (site.OnDisk.Length, site.Uploads.Bytes));
        site.Sessions.TryGet(first.Session, out var session);
        site.Sessions.End(session!);
        await site.UploadAsync(second, "e.bin", new byte[100]);
        Assert.Equal((1, 100L), (site.OnDisk.Length, site.Uploads.Bytes));
    }

    [Fact]
    public async Task The_disk_is_never_filled()
    {
        await using var site = await FileSite.StartAsync(options => options with { KeepFreeBytes = Petabyte });
        var visitor = await site.OpenAsync();

        using var refused = await site.BeginAsync(visitor, "a.bin", 1);

        Assert.Contains("no room", await FileSite.ProblemAsync(refused, 507), StringComparison.Ordinal);
        Assert.Empty(site.OnDisk);
    }

    [Fact]
    public async Task A_disk_that_fails_leaves_no_half_a_file()
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();
        var upload = await site.BegunAsync(visitor, "a.bin", 10);
        var file = Assert.Single(site.OnDisk);
        File.Delete(file);
        Directory.CreateDirectory(file);

        using var part = await site.AppendAsync(visitor, upload, 0, new byte[10]);
        using var status = await site.StatusAsync(visitor, upload);

        var message = await FileSite.ProblemAsync(part, 507);
        Assert.DoesNotContain(site.UploadFolder, message, StringComparison.Ordinal);
        await FileSite.ProblemAsync(status, 404);
        Assert.Equal(0, site.Uploads.Bytes);
    }

    [Fact]
    public async Task A_session_has_only_so_many_uploads_under_way()
    {
        await using var site = await FileSite.StartAsync(options => options with { MaxUnfinishedPerSession = 2 });
        var (visitor, other) = (await site.OpenAsync(), await site.OpenAsync());
        var first = await site.BegunAsync(visitor, "a.bin", 1);
        await site.BegunAsync(visitor, "b.bin", 1);

        using var third = await site.BeginAsync(visitor, "c.bin", 1);
        using var others = await site.BeginAsync(other, "c.bin", 1);
        using var finished = await site.AppendAsync(visitor, first, 0, [1]);
        using var again = await site.BeginAsync(visitor, "c.bin", 1);

        Assert.Contains("2 uploads are under way", await FileSite.ProblemAsync(third, 429), StringComparison.Ordinal);
        Assert.Equal((201, 200, 201), ((int)others.StatusCode, (int)finished.StatusCode, (int)again.StatusCode));
    }

    [Fact]
    public async Task A_session_keeps_only_so_many_files_and_the_disk_no_more_than_that()
    {
        await using var site = await FileSite.StartAsync(engine: options => options with { MaxFilesPerSession = 3 });
        var visitor = await site.OpenAsync();
        var first = await site.UploadAsync(visitor, "0.bin", [0]);
        for (var number = 1; number < 50; number++)
            await site.UploadAsync(visitor, $"{number}.bin", [1]);

        Assert.Equal((3, 3L), (site.OnDisk.Length, site.Uploads.Bytes));
        using var loaded = await site.LoadAsync(FileSite.Address(visitor, first), visitor.Cookie);
        Assert.Equal(404, (int)loaded.StatusCode);
    }

    [Fact]
    public async Task A_thousand_parts_leave_one_file()
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();
        var upload = await site.BegunAsync(visitor, "a.bin", 1_000);

        for (var offset = 0; offset < 1_000; offset++)
        {
            using var response = await site.AppendAsync(visitor, upload, offset, [(byte)offset]);
            Assert.Equal(200, (int)response.StatusCode);
        }

        Assert.Equal((1, 1_000L), (site.OnDisk.Length, site.Uploads.Bytes));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"name\":\"a\"}")]
    [InlineData("{\"name\":null,\"size\":1}")]
    [InlineData("{\"name\":\"a\",\"size\":-1}")]
    [InlineData("{\"name\":\"a\",\"size\":1.5}")]
    [InlineData("{\"name\":\"a\",\"size\":1e400}")]
    [InlineData("{\"name\":\"a\",\"size\":\"1\"}")]
    [InlineData("{\"name\":\"a\",\"size\":1,\"size\":2}")]
    [InlineData("{\"name\":\"a\",\"size\":1,\"path\":\"/etc/passwd\"}")]
    [InlineData("nonsense")]
    public async Task What_is_no_upload_is_refused(string body)
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();

        using var response = await site.BeginAsync(visitor, body);

        await FileSite.ProblemAsync(response, 400);
        Assert.Empty(site.OnDisk);
    }

    private sealed class ChunkedContent : HttpContent
    {
        public ChunkedContent() => Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");

        protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) => stream.WriteAsync(new byte[10]).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}

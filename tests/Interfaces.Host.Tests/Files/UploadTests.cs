using System.Text;
using Interfaces.Host.Files;

namespace Interfaces.Host.Tests.Files;

public sealed class UploadTests
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("What the file says, in a few words more.");

    [Fact]
    public async Task A_file_comes_in_in_parts_and_goes_out_as_it_was()
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();
        using var begun = await site.BeginAsync(visitor, "notes.txt", Content.Length, "text/plain");
        var status = await FileSite.JsonAsync(begun, 201);
        var upload = status.GetProperty("upload").GetString()!;

        using var first = await site.AppendAsync(visitor, upload, 0, Content[..10]);
        using var second = await site.AppendAsync(visitor, upload, 10, Content[10..]);

        Assert.Equal(0, status.GetProperty("received").GetInt64());
        Assert.Equal(4 << 20, status.GetProperty("maxPartBytes").GetInt32());
        var after = await FileSite.JsonAsync(first, 200);
        Assert.Equal(10, after.GetProperty("received").GetInt64());
        Assert.False(after.TryGetProperty("file", out _));
        var file = (await FileSite.JsonAsync(second, 200)).GetProperty("file");
        Assert.Equal(("notes.txt", Content.Length, "text/plain"), (file.GetProperty("name").GetString(), file.GetProperty("size").GetInt32(), file.GetProperty("type").GetString()));
        using var loaded = await site.LoadAsync(FileSite.Address(visitor, file), visitor.Cookie);
        Assert.Equal(Content, await loaded.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_empty_file_is_there_at_once()
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();

        using var begun = await site.BeginAsync(visitor, "empty.txt", 0);

        var file = (await FileSite.JsonAsync(begun, 201)).GetProperty("file");
        using var loaded = await site.LoadAsync(FileSite.Address(visitor, file), visitor.Cookie);
        Assert.Equal((200, 0L), ((int)loaded.StatusCode, loaded.Content.Headers.ContentLength));
    }

    [Fact]
    public async Task A_page_that_lost_its_connection_hears_how_far_the_host_got_and_goes_on_there()
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();
        var upload = await site.BegunAsync(visitor, "a.bin", Content.Length);
        await (await site.AppendAsync(visitor, upload, 0, Content[..7])).Content.ReadAsByteArrayAsync();

        using var wrong = await site.AppendAsync(visitor, upload, 0, Content);
        using var status = await site.StatusAsync(visitor, upload);
        using var rest = await site.AppendAsync(visitor, upload, 7, Content[7..]);
        using var again = await site.StatusAsync(visitor, upload);

        Assert.Contains("byte 7", await FileSite.ProblemAsync(wrong, 409), StringComparison.Ordinal);
        Assert.Equal(7, (await FileSite.JsonAsync(status, 200)).GetProperty("received").GetInt64());
        var file = (await FileSite.JsonAsync(rest, 200)).GetProperty("file");
        // The answer to the last part may be lost as well.
        Assert.Equal(file.GetProperty("id").GetString(), (await FileSite.JsonAsync(again, 200)).GetProperty("file").GetProperty("id").GetString());
        using var loaded = await site.LoadAsync(FileSite.Address(visitor, file), visitor.Cookie);
        Assert.Equal(Content, await loaded.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task What_arrived_of_a_part_that_broke_off_is_kept()
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();
        var upload = await site.BegunAsync(visitor, "a.bin", Content.Length);
        var broken = new BrokenContent(Content.Length, Content[..9]);

        var sent = site.Site.SendAsync(HttpMethod.Patch, $"/demos/shelf/uploads/{upload}", broken, [.. FileSite.Session(visitor), ("Upload-Offset", "0")]);
        await broken.Written.Task.WaitAsync(TestSite.Patience);
        var (file, began) = await GoOnAsync(site, visitor, upload);

        Assert.InRange(began, 0, 9);
        using var loaded = await site.LoadAsync(FileSite.Address(visitor, file), visitor.Cookie);
        Assert.Equal(Content, await loaded.Content.ReadAsByteArrayAsync());
        broken.End.SetResult();
        await Task.WhenAny(sent);
    }

    [Fact]
    public async Task A_cancelled_upload_leaves_nothing()
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();
        var upload = await site.BegunAsync(visitor, "a.bin", Content.Length);
        using var part = await site.AppendAsync(visitor, upload, 0, Content[..7]);
        Assert.Single(site.OnDisk);

        using var cancelled = await site.CancelAsync(visitor, upload);
        using var status = await site.StatusAsync(visitor, upload);
        using var again = await site.CancelAsync(visitor, upload);

        Assert.Equal(204, (int)cancelled.StatusCode);
        await FileSite.ProblemAsync(status, 404);
        await FileSite.ProblemAsync(again, 404);
        Assert.Empty(site.OnDisk);
        Assert.Equal(0, site.Uploads.Bytes);
    }

    [Fact]
    public async Task Files_go_with_the_session_finished_or_not()
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();
        var file = await site.UploadAsync(visitor, "whole.bin", Content);
        var half = await site.BegunAsync(visitor, "half.bin", Content.Length);
        using var part = await site.AppendAsync(visitor, half, 0, Content[..7]);
        Assert.Equal((2, Content.Length + 7L), (site.OnDisk.Length, site.Uploads.Bytes));
        site.Sessions.TryGet(visitor.Session, out var session);

        site.Sessions.End(session!);

        Assert.Empty(site.OnDisk);
        Assert.Equal(0, site.Uploads.Bytes);
        using var loaded = await site.LoadAsync(FileSite.Address(visitor, file), visitor.Cookie);
        Assert.Equal(404, (int)loaded.StatusCode);
        using var more = await site.AppendAsync(visitor, half, 7, Content[7..]);
        await FileSite.ProblemAsync(more, 410);
        Assert.Empty(site.OnDisk);
    }

    [Fact]
    public async Task An_upload_that_nobody_goes_on_with_is_removed()
    {
        await using var site = await FileSite.StartAsync(options => options with { UnfinishedLifetime = TimeSpan.FromMinutes(5) });
        var visitor = await site.OpenAsync();
        var upload = await site.BegunAsync(visitor, "half.bin", Content.Length);
        using var part = await site.AppendAsync(visitor, upload, 0, Content[..7]);

        site.Time.Advance(TimeSpan.FromMinutes(4));
        Assert.Single(site.OnDisk);
        site.Time.Advance(TimeSpan.FromMinutes(2));

        Assert.Empty(site.OnDisk);
        using var more = await site.AppendAsync(visitor, upload, 7, Content[7..]);
        Assert.Contains("given up", await FileSite.ProblemAsync(more, 404), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_killed_host_left_behind_is_removed_and_what_a_living_one_has_is_not()
    {
        using var folder = new TestFolder();
        var options = folder.Options().Uploads;
        var killed = Path.Combine(options.Folder, new string('a', 32));
        Directory.CreateDirectory(killed);
        File.WriteAllText(Path.Combine(killed, "left"), "x");
        File.WriteAllText(killed + ".lock", "");
        Directory.CreateDirectory(Path.Combine(options.Folder, "not-ours"));
        using var living = new UploadFolder(options);
        var kept = living.CreateFile();
        using var second = new UploadFolder(options);

        second.RemoveLeftovers();
        second.RemoveLeftovers();

        Assert.False(Directory.Exists(killed));
        Assert.False(File.Exists(killed + ".lock"));
        Assert.True(Directory.Exists(Path.Combine(options.Folder, "not-ours")));
        Assert.True(File.Exists(kept));
        living.Dispose();
        Assert.False(Directory.Exists(Path.GetDirectoryName(kept)));
        Assert.Empty(Directory.GetFiles(options.Folder));
    }

    // As a page does: what was sent over the lost connection may arrive after the host was asked how far it is.
    private static async Task<(System.Text.Json.JsonElement File, long Began)> GoOnAsync(FileSite site, FileSite.Visitor visitor, string upload)
    {
        while (true)
        {
            using var status = await site.StatusAsync(visitor, upload);
            var received = (await FileSite.JsonAsync(status, 200)).GetProperty("received").GetInt64();
            using var rest = await site.AppendAsync(visitor, upload, received, Content[(int)received..]);
            if ((int)rest.StatusCode != 409)
                return ((await FileSite.JsonAsync(rest, 200)).GetProperty("file"), received);
        }
    }

    // Sends some of what it promised, and then nothing.
    private sealed class BrokenContent : HttpContent
    {
        private readonly long _length;
        private readonly byte[] _sent;

        public BrokenContent(long length, byte[] sent)
        {
            (_length, _sent) = (length, sent);
            Headers.ContentType = new("application/octet-stream");
            Headers.ContentLength = length;
        }

        public TaskCompletionSource Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource End { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            await stream.WriteAsync(_sent);
            await stream.FlushAsync();
            Written.SetResult();
            await End.Task;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _length;
            return true;
        }
    }
}

using Interfaces.Docs.Tests.Support;

namespace Interfaces.Docs.Tests.Watching;

public sealed class DocSiteWatcherTests : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    private readonly ManualTime _time = new();
    private readonly TempSite _files = new(("01-a/01-x.md", "# X\n\n![p](assets/p.png)"), ("01-a/02-y.md", "# Y"), ("assets/p.png", "1"));
    private readonly List<DocSiteChange> _changes = [];

    public void Dispose() => _files.Dispose();

    private DocSiteWatcher Watch(DocSiteOptions? options = null)
    {
        var watcher = new DocSiteWatcher(options ?? _files.Options, _time);
        watcher.Changed += _changes.Add;
        return watcher;
    }

    private async Task<DocSiteChange?> AfterAsync(Action change)
    {
        var noticed = _time.NextTimerAsync();
        var before = _changes.Count;
        change();
        await noticed;
        _time.Advance(Quiet);
        return _changes.Skip(before).LastOrDefault();
    }

    [Fact]
    public async Task A_changed_text_changes_its_page_only()
    {
        using var watcher = Watch();
        var before = watcher.Current;

        var change = await AfterAsync(() => _files.Write("01-a/02-y.md", "# Y\n\nMore"));

        Assert.Equal(["y"], change!.Slugs);
        Assert.Same(change.Site, watcher.Current);
        Assert.Same(before.Find("x"), watcher.Current.Find("x"));
        Assert.Equal("More", watcher.Current.Find("y")!.Description);
        Assert.Null(before.Find("y")!.Description);
    }

    [Fact]
    public async Task A_changed_title_changes_all_pages_because_the_navigation_is_on_each()
    {
        using var watcher = Watch();

        var change = await AfterAsync(() => _files.Write("01-a/02-y.md", "# Why"));

        Assert.Equal(["x", "y"], change!.Slugs.Order());
    }

    [Fact]
    public async Task A_new_and_a_deleted_guide_change_all_pages_and_themselves()
    {
        using var watcher = Watch();

        var added = await AfterAsync(() => _files.Write("02-b/01-z.md", "# Z"));
        Assert.Equal(["x", "y", "z"], added!.Slugs.Order());

        var deleted = await AfterAsync(() => File.Delete(_files.FullPath("01-a/02-y.md")));
        Assert.Contains("y", deleted!.Slugs);
        Assert.Null(watcher.Current.Find("y"));
    }

    [Fact]
    public async Task A_changed_image_changes_the_pages_that_show_it()
    {
        using var watcher = Watch();

        var change = await AfterAsync(() => _files.Write("assets/p.png", "12"));

        Assert.Equal(["x"], change!.Slugs);
    }

    [Fact]
    public async Task Nothing_is_read_before_the_quiet_time_is_over()
    {
        using var watcher = Watch();
        var noticed = _time.NextTimerAsync();

        _files.Write("01-a/02-y.md", "# Y\n\nMore");
        await noticed;
        _time.Advance(Quiet - TimeSpan.FromMilliseconds(1));

        Assert.Empty(_changes);
    }

    [Fact]
    public async Task A_directory_that_comes_later_is_found()
    {
        using var watcher = Watch(_files.Options with { Directory = _files.FullPath("later") });
        Assert.Equal(_files.Options.RescanInterval, _time.Pending);

        _files.Write("later/01-x.md", "# Late");
        _time.Advance(_files.Options.RescanInterval);
        Assert.Equal("Late", watcher.Current.Find("x")!.Title);

        var change = await AfterAsync(() => _files.Write("later/01-x.md", "# Late\n\nMore"));
        Assert.Equal(["x"], change!.Slugs);
    }

    [Fact]
    public async Task A_directory_that_goes_and_comes_back_is_found_again()
    {
        var root = _files.FullPath("inner");
        _files.Write("inner/01-x.md", "# X");
        using var watcher = Watch(_files.Options with { Directory = root });

        var gone = await AfterAsync(() => Directory.Delete(root, recursive: true));
        Assert.Empty(gone!.Site.Pages);

        _files.Write("inner/01-x.md", "# Back");
        _time.Advance(_files.Options.RescanInterval);
        Assert.Equal("Back", watcher.Current.Find("x")!.Title);
    }

    [Fact]
    public async Task Nothing_is_told_after_dispose()
    {
        var watcher = Watch();
        var noticed = _time.NextTimerAsync();
        _files.Write("01-a/02-y.md", "# Y\n\nMore");
        await noticed;

        watcher.Dispose();
        _time.Advance(Quiet);

        Assert.Empty(_changes);
    }
}

namespace Interfaces.Scripting.Tests.Library;

/// <summary>With the real file system. The long waits are for a machine that is busy; each ends with its notice.</summary>
public sealed class WatchTests : IAsyncDisposable
{
    // What is not noticed at once would be found by looking now and then: here it must be noticed.
    private readonly OpenLibrary _open = new(watch: true, new() { RescanInterval = TimeSpan.FromHours(1) });
    private readonly CancellationTokenSource _stop = new();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _open.DisposeAsync();
        _stop.Dispose();
    }

    [Fact]
    public async Task A_saved_script_is_compiled_and_then_told()
    {
        _open.Folder.WriteDemo("a.csx", "One");
        var old = await _open.Library.GetAsync("a");
        var changes = Listen();

        _open.Folder.WriteDemo("a.csx", "Two");

        await Until(changes, new("a", ScriptChangeKind.Changed));
        var version = await _open.Library.GetAsync("a");
        Assert.Equal("Two", version!.Script!.Demo.Title);
        Assert.NotSame(old, version);
    }

    [Fact]
    public async Task A_save_by_rename_is_one_change_and_no_removal()
    {
        var path = _open.Folder.WriteDemo("a.csx", "One");
        await _open.Library.GetAsync("a");
        var changes = Listen();

        File.Move(path, path + "~");
        File.Move(_open.Folder.WriteDemo("a.csx.new", "Two"), path);
        File.Delete(path + "~");

        Assert.Equal(new("a", ScriptChangeKind.Changed), await Next(changes));
        Assert.Equal("Two", (await _open.Library.GetAsync("a"))!.Script!.Demo.Title);
    }

    [Fact]
    public async Task A_half_written_save_replaces_nothing()
    {
        _open.Folder.WriteDemo("a.csx", "One");
        await _open.Library.GetAsync("a");
        var changes = Listen();

        using (var file = new StreamWriter(_open.Folder.PathOf("a.csx")))
        {
            await file.WriteAsync("new Blocks(\"Two");
            await file.FlushAsync();
            await Until(changes, new("a", ScriptChangeKind.Changed));
            var half = await _open.Library.GetAsync("a");
            Assert.Equal(("One", false), (half!.Script!.Demo.Title, half.IsCurrent));
            await file.WriteAsync("\")");
        }

        await Until(changes, new("a", ScriptChangeKind.Changed));
        Assert.Equal("Two", (await _open.Library.GetAsync("a"))!.Script!.Demo.Title);
    }

    [Fact]
    public async Task New_removed_and_renamed_scripts_are_told()
    {
        _open.Folder.WriteDemo("a.csx", "A");
        _ = _open.Library;
        var changes = Listen();

        _open.Folder.WriteDemo("b.csx", "B");
        await Until(changes, new("b", ScriptChangeKind.Added));
        File.Move(_open.Folder.PathOf("b.csx"), _open.Folder.PathOf("c.csx"));
        await Until(changes, new("c", ScriptChangeKind.Added));
        File.Delete(_open.Folder.PathOf("a.csx"));
        await Until(changes, new("a", ScriptChangeKind.Removed));

        Assert.Equal(["c"], _open.Library.Names);
        Assert.Equal("B", (await _open.Library.GetAsync("c"))!.Script!.Demo.Title);
    }

    [Fact]
    public async Task A_loaded_file_outside_the_folder_is_watched_too()
    {
        using var elsewhere = new ScriptFolder();
        var shared = elsewhere.Write("shared.csx", "const string title = \"One\";");
        _open.Folder.Write("a.csx", $"#load \"{shared}\"\nnew Blocks(title)");
        await _open.Library.GetAsync("a");
        var changes = Listen();
        // Any change makes it look which folders matter.
        _open.Folder.WriteDemo("b.csx", "B");
        await Until(changes, new("b", ScriptChangeKind.Added));
        _open.Folder.WriteDemo("c.csx", "C");
        await Until(changes, new("c", ScriptChangeKind.Added));

        elsewhere.Write("shared.csx", "const string title = \"Two\";");

        await Until(changes, new("a", ScriptChangeKind.Changed));
        Assert.Equal("Two", (await _open.Library.GetAsync("a"))!.Script!.Demo.Title);
    }

    [Fact]
    public async Task A_folder_that_is_replaced_is_watched_on()
    {
        _open.Folder.WriteDemo("scripts/a.csx", "One");
        var root = _open.Folder.PathOf("scripts");
        await using var library = new ScriptLibrary(root, new(new() { CacheDirectory = null, RescanInterval = TimeSpan.FromHours(1) }));
        await library.GetAsync("a");
        var changes = library.Changes(_stop.Token).GetAsyncEnumerator();

        Directory.Move(root, root + "-old");
        _open.Folder.WriteDemo("scripts/a.csx", "Two");
        // On a slow machine the folder is seen without the script first, and the script then comes back as a new one.
        while (await Next(changes) is not { Name: "a", Kind: ScriptChangeKind.Changed or ScriptChangeKind.Added })
        {
        }

        _open.Folder.WriteDemo("scripts/b.csx", "B");
        await Until(changes, new("b", ScriptChangeKind.Added));

        Assert.Equal("Two", (await library.GetAsync("a"))!.Script!.Demo.Title);
    }

    [Fact]
    public async Task A_folder_may_come_after_its_library_and_go_and_come_back()
    {
        var root = _open.Folder.PathOf("later");
        await using var library = new ScriptLibrary(root, new(new() { CacheDirectory = null, RescanInterval = TimeSpan.FromHours(1) }));
        var changes = library.Changes(_stop.Token).GetAsyncEnumerator();

        for (var i = 0; i < 2; i++)
        {
            _open.Folder.WriteDemo("later/a.csx", "A");
            await Until(changes, new("a", ScriptChangeKind.Added));
            Directory.Delete(root, recursive: true);
            await Until(changes, new("a", ScriptChangeKind.Removed));
        }

        Assert.Empty(library.Names);
    }

    [Fact]
    public async Task A_disposed_library_ends_its_listeners()
    {
        var library = new ScriptLibrary(_open.Folder.Root, new(new() { CacheDirectory = null }));
        var changes = library.Changes(CancellationToken.None).GetAsyncEnumerator();
        var next = changes.MoveNextAsync().AsTask();

        await library.DisposeAsync();

        Assert.False(await next.WaitAsync(TimeSpan.FromSeconds(60)));
        Assert.Empty(library.Names);
        Assert.Null(await library.GetAsync("a"));
    }

    private IAsyncEnumerator<ScriptChange> Listen() => _open.Library.Changes(_stop.Token).GetAsyncEnumerator();

    private static async Task Until(IAsyncEnumerator<ScriptChange> changes, ScriptChange expected)
    {
        while (await Next(changes) != expected)
        {
        }
    }

    private static async Task<ScriptChange> Next(IAsyncEnumerator<ScriptChange> changes)
    {
        Assert.True(await changes.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60)));
        return changes.Current;
    }
}

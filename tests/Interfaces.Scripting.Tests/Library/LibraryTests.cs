namespace Interfaces.Scripting.Tests.Library;

public sealed class LibraryTests
{
    [Fact]
    public async Task Scripts_are_the_files_with_small_names()
    {
        await using var open = new OpenLibrary();
        foreach (var name in new[] { "b.csx", "a_1-x.csx", "_shared.csx", "Shared.csx", "sub/inner.csx", "c.cs", "d.e.csx", "ü.csx" })
            open.Folder.Write(name, ScriptFolder.Hello);

        Assert.Equal(["a_1-x", "b"], open.Library.Names);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_has_no_scripts()
    {
        await using var open = new OpenLibrary();
        await using var library = new ScriptLibrary(open.Folder.PathOf("none"), ScriptFolder.Compiler);

        Assert.Empty(library.Names);
        Assert.Null(await library.GetAsync("a"));
    }

    [Fact]
    public async Task A_script_is_compiled_once_for_all_who_ask()
    {
        await using var open = new OpenLibrary();
        open.Folder.Write("a.csx", ScriptFolder.Hello);

        var versions = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => open.Library.GetAsync("a")));

        Assert.All(versions, version => Assert.Same(versions[0], version));
        Assert.Equal((1, true, "Hello"), (versions[0]!.Number, versions[0]!.IsCurrent, versions[0]!.Script!.Demo.Title));
    }

    [Fact]
    public async Task The_last_good_version_serves_while_an_edited_script_does_not_compile()
    {
        await using var open = new OpenLibrary();
        open.Folder.WriteDemo("a.csx", "One");
        var first = await open.Library.GetAsync("a");
        open.Folder.Write("a.csx", "new Nothing()");
        await open.Library.RefreshAsync();

        var broken = await open.Library.GetAsync("a");
        Assert.Same(first!.Script, broken!.Script);
        Assert.Equal("One", broken.Script!.Demo.Title);
        Assert.False(broken.IsCurrent);
        Assert.Equal("CS0246", Assert.Single(broken.Diagnostics).Id);
        Assert.Equal("new Nothing()", broken.Source.Text);

        open.Folder.WriteDemo("a.csx", "Two");
        await open.Library.RefreshAsync();
        var mended = await open.Library.GetAsync("a");
        Assert.Equal(("Two", true, 3), (mended!.Script!.Demo.Title, mended.IsCurrent, mended.Number));
    }

    [Fact]
    public async Task Changes_are_told_with_name_and_kind()
    {
        await using var open = new OpenLibrary();
        open.Folder.WriteDemo("a.csx", "One");
        open.Folder.WriteDemo("b.csx", "One");
        await open.Library.GetAsync("a");
        using var stop = new CancellationTokenSource();
        var changes = open.Library.Changes(stop.Token).GetAsyncEnumerator();

        open.Folder.WriteDemo("a.csx", "Changed");
        File.Move(open.Folder.PathOf("b.csx"), open.Folder.PathOf("c.csx"));
        await open.Library.RefreshAsync();

        Assert.Equal(new("b", ScriptChangeKind.Removed), await Next(changes));
        Assert.Equal(new("c", ScriptChangeKind.Added), await Next(changes));
        Assert.Equal(new("a", ScriptChangeKind.Changed), await Next(changes));
        Assert.Equal("Changed", (await open.Library.GetAsync("a"))!.Script!.Demo.Title);
        Assert.Null(await open.Library.GetAsync("b"));
        Assert.Equal(["a", "c"], open.Library.Names);
    }

    [Fact]
    public async Task A_file_that_was_only_touched_is_no_change()
    {
        await using var open = new OpenLibrary();
        var path = open.Folder.WriteDemo("a.csx", "One");
        var before = await open.Library.GetAsync("a");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(1));

        await open.Library.RefreshAsync();

        Assert.Same(before, await open.Library.GetAsync("a"));
    }

    [Fact]
    public async Task A_change_of_a_loaded_file_changes_all_who_load_it()
    {
        await using var open = new OpenLibrary();
        open.Folder.Write("shared/title.csx", "const string title = \"One\";");
        open.Folder.Write("a.csx", "#load \"shared/title.csx\"\nnew Blocks(title)");
        open.Folder.WriteDemo("b.csx", "B");
        await open.Library.GetAsync("a");
        var b = await open.Library.GetAsync("b");

        open.Folder.Write("shared/title.csx", "const string title = \"Two!\";");
        await open.Library.RefreshAsync();

        Assert.Equal("Two!", (await open.Library.GetAsync("a"))!.Script!.Demo.Title);
        Assert.Same(b, await open.Library.GetAsync("b"));
    }

    private static async Task<ScriptChange> Next(IAsyncEnumerator<ScriptChange> changes)
    {
        Assert.True(await changes.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60)));
        return changes.Current;
    }
}

using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Files;

public sealed class FileTreeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("interfaces-tree-");
    private readonly FileExplorer _explorer;

    public FileTreeTests()
    {
        Write("root/a.txt");
        Write("root/b.png");
        Write("root/.hidden");
        Write("root/inner/c.txt");
        Write("root/inner/deep/d.txt");
        Write("root-evil/secret.txt");
        Write("secret.txt");
        _explorer = new FileExplorer(Path.Combine(_folder.FullName, "root"), "Files");
    }

    public static TheoryData<string> OutsidePaths => new(Outside().Distinct());

    [Fact]
    public void What_fits_is_listed_in_folders_and_can_be_chosen()
    {
        var element = Page.Render(_explorer with { Glob = "**/*.txt", Value = [new FileInfo(Path.Combine(_explorer.Folder.FullName, "inner/c.txt"))] });

        Assert.Equal(["inner/deep/d.txt", "inner/c.txt", "a.txt"], element.QuerySelectorAll("input[type=checkbox]").Select(input => input.GetAttribute("value")));
        Assert.Equal("inner/c.txt", Assert.Single(element.QuerySelectorAll("input[checked]")).GetAttribute("value"));
        Assert.True(element.QuerySelector("details")!.HasAttribute("open"));
        var chosen = Assert.IsAssignableFrom<IReadOnlyList<FileInfo>>(Page.Send(_explorer, """["a.txt","inner/deep/d.txt"]"""));
        Assert.Equal([Path.Combine(_explorer.Folder.FullName, "a.txt"), Path.Combine(_explorer.Folder.FullName, "inner", "deep", "d.txt")], chosen.Select(file => file.FullName));
    }

    [Theory]
    [MemberData(nameof(OutsidePaths))]
    public void Nothing_that_is_not_listed_can_be_chosen_however_it_is_written(string path)
    {
        var sent = path.Replace("FOLDER", _folder.FullName, StringComparison.Ordinal);

        Assert.IsType<Page.Refused>(Page.Send(_explorer, System.Text.Json.JsonSerializer.Serialize(new[] { "a.txt", sent })));
        Assert.IsType<Page.Refused>(Page.Send(_explorer with { Multiple = false }, System.Text.Json.JsonSerializer.Serialize(sent)));
    }

    [Fact]
    public async Task A_folder_that_goes_while_it_is_listed_is_left_out()
    {
        var coming = Task.Run(() =>
        {
            for (var round = 0; round < 600; round++)
            {
                for (var number = 0; number < 20; number++)
                    _explorer.Folder.CreateSubdirectory($"many/{number}");
                Directory.Delete(Path.Combine(_explorer.Folder.FullName, "many"), recursive: true);
            }
        });

        var failed = Record.Exception(() =>
        {
            while (!coming.IsCompleted)
                Page.Html(_explorer);
        });

        await coming;
        Assert.Null(failed);
    }

    [Fact]
    public void Links_are_not_followed()
    {
        File.CreateSymbolicLink(Path.Combine(_explorer.Folder.FullName, "link.txt"), Path.Combine(_folder.FullName, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(_explorer.Folder.FullName, "out"), Path.Combine(_folder.FullName, "root-evil"));
        Directory.CreateSymbolicLink(Path.Combine(_explorer.Folder.FullName, "loop"), _explorer.Folder.FullName);

        Assert.DoesNotContain("link", Page.Html(_explorer), StringComparison.Ordinal);
        foreach (var path in new[] { "link.txt", "out/secret.txt", "loop/a.txt" })
            Assert.IsType<Page.Refused>(Page.Send(_explorer, $"""["{path}"]"""));
    }

    [Theory]
    [InlineData("42")]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("[[\"a.txt\"]]")]
    [InlineData("[\"\"]")]
    public void What_is_no_list_of_paths_is_refused(string json) => Assert.IsType<Page.Refused>(Page.Send(_explorer, json));

    [Fact]
    public void A_long_list_is_cut_and_says_so()
    {
        var few = _explorer with { MaxFiles = 2 };

        Assert.Contains("Only the first 2 files are listed.", Page.Html(few), StringComparison.Ordinal);
        Assert.IsType<Page.Refused>(Page.Send(few, """["a.txt","b.png","inner/c.txt"]"""));
    }

    [Fact]
    public void Some_folders_can_be_left_out()
    {
        var html = Page.Html(_explorer with { IgnoreGlob = "inner" });

        Assert.DoesNotContain("inner", html, StringComparison.Ordinal);
        Assert.Contains("b.png", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_the_authors_mistake() =>
        Assert.Throws<DirectoryNotFoundException>(() => new FileExplorer("no-such-folder"));

    [Fact]
    public void An_event_speaks_of_what_is_listed_or_is_refused()
    {
        Assert.Null(_explorer.ReadEvent(typeof(SelectData), Page.Json("""{"index":0,"value":"a.txt","selected":true}""")).Error);
        Assert.NotNull(_explorer.ReadEvent(typeof(SelectData), Page.Json("""{"index":0,"value":"../secret.txt","selected":true}""")).Error);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IEnumerable<string> Outside()
    {
        string[] ups = ["..", ".", "...", "..\\", "..;", "%2e%2e", "%252e%252e", "..%00", "..\0", "\u2025", "\uff0e\uff0e", "..%c0%af", "....//"];
        string[] slashes = ["/", "\\", "//", "%2f", "%5c", "\u2215", "/./", ":"];
        foreach (var up in ups)
        {
            foreach (var slash in slashes)
            {
                yield return $"{up}{slash}secret.txt";
                yield return $"inner/{up}{slash}{up}{slash}secret.txt";
                yield return $"{up}{slash}root-evil/secret.txt";
            }
        }

        foreach (var path in new[]
        {
            "FOLDER/secret.txt", "FOLDER/root/a.txt", "/etc/passwd", "C:\\Windows\\win.ini", "\\\\host\\share", "file:///etc/passwd", "~/.ssh/id_rsa", ".hidden",
            "a.txt ", " a.txt", "a.txt.", "a.txt/", "A.TXT", "./a.txt", "inner/../a.txt", "inner", "inner/", "a.txt\0", "a.txt::$DATA", "CON", "", ".", "/", "inner//c.txt", "http://localhost/a.txt", new string('a', 10_000),
        })
            yield return path;
    }

    private void Write(string path)
    {
        var file = new FileInfo(Path.Combine(_folder.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, path);
    }
}

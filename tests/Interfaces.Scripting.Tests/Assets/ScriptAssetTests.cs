using System.Text;
using Interfaces.Scripting.Tests.Library;

namespace Interfaces.Scripting.Tests.Assets;

public sealed class ScriptAssetTests
{
    private const string Stars = """
        [Style("stars.css")]
        record Stars : Component<int>
        {
            protected override Markup Render(RenderContext context) => Markup.Of($"<p>{Value}</p>");
        }

        new Blocks { new Stars() }
        """;

    [Fact]
    public async Task What_an_attribute_names_and_what_bears_the_scripts_name_is_read()
    {
        using var folder = new ScriptFolder();
        folder.Write("stars.css", ".stars { color: red }");
        folder.Write("test.js", "export const one = 1;");
        folder.Write("other.js", "nobody names it");
        using var script = await folder.LoadAsync(Stars);

        var assets = script.Definition.Assets;
        Assert.Equal(["stars.css", "test.js"], assets.Files.Select(file => file.Name).Order());
        Assert.Equal("@scope ([data-demo=\"test\"]) {\n.stars { color: red }\n}\n", Encoding.UTF8.GetString(assets.Find("stars.css")!.Content.Span));
        Assert.Equal("export const one = 1;", Encoding.UTF8.GetString(assets.Find("test.js")!.Content.Span));
        Assert.Null(assets.Find("other.js"));
        Assert.Null(assets.Find("../" + Path.GetFileName(folder.Root) + "/stars.css"));
    }

    [Fact]
    public async Task A_file_that_is_missing_is_an_error_at_the_attribute()
    {
        using var folder = new ScriptFolder();

        var failed = await folder.FailAsync(Stars);

        var error = Assert.Single(failed.Diagnostics);
        Assert.Equal((DiagnosticIds.BadDemo, 1), (error.Id, error.Line));
        Assert.Contains("stars.css", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../stars.css")]
    [InlineData("/etc/stars.css")]
    [InlineData("stars.js")]
    [InlineData("a//stars.css")]
    [InlineData(".hidden.css")]
    [InlineData("st ars.css")]
    public async Task A_name_that_leads_elsewhere_is_refused(string name)
    {
        using var folder = new ScriptFolder();
        folder.Write("stars.css", "");

        var failed = await folder.FailAsync(Stars.Replace("stars.css", name, StringComparison.Ordinal));

        Assert.Contains("must be the path of a .css file", Assert.Single(failed.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_of_a_loaded_file_has_its_files_beside_that()
    {
        using var folder = new ScriptFolder();
        folder.Write("shared/_stars.csx", Stars.Replace("new Blocks { new Stars() }", "", StringComparison.Ordinal));
        folder.Write("shared/stars.css", "p { }");
        using var script = await folder.LoadAsync("#load \"shared/_stars.csx\"\nnew Blocks { new Stars() }");

        Assert.Equal(folder.PathOf("shared/stars.css"), script.Definition.Assets.Find("stars.css")!.Path);
    }

    [Fact]
    public async Task A_saved_style_sheet_makes_a_new_version()
    {
        await using var open = new OpenLibrary();
        open.Folder.Write("a.csx", Stars);
        var broken = await open.Library.GetAsync("a");
        Assert.Null(broken!.Script);

        open.Folder.Write("stars.css", "p { color: red }");
        using var none = new CancellationTokenSource();
        var changes = open.Library.Changes(none.Token).GetAsyncEnumerator();
        open.Folder.Write("a.csx", Stars + "\n");
        await open.Library.RefreshAsync();
        Assert.True(await changes.MoveNextAsync());
        var red = (await open.Library.GetAsync("a"))!.Script!.Definition.Assets.Find("stars.css")!.Version;

        open.Folder.Write("stars.css", "p { color: green }");
        await open.Library.RefreshAsync();
        Assert.True(await changes.MoveNextAsync());
        Assert.Equal(new("a", ScriptChangeKind.Changed), changes.Current);
        Assert.NotEqual(red, (await open.Library.GetAsync("a"))!.Script!.Definition.Assets.Find("stars.css")!.Version);

        open.Folder.Write("a.css", ":scope { margin: 0 }");
        await open.Library.RefreshAsync();
        Assert.True(await changes.MoveNextAsync());
        Assert.NotNull((await open.Library.GetAsync("a"))!.Script!.Definition.Assets.Find("a.css"));
    }
}

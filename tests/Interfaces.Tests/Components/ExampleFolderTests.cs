using Interfaces.Engine;

namespace Interfaces.Tests.Components;

public sealed class ExampleFolderTests : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("examples");

    public void Dispose() => _home.Delete(recursive: true);

    private string Script => Path.Combine(_home.FullName, "demo.csx");

    private void Write(string path, string text)
    {
        var file = Path.Combine(_home.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    [Fact]
    public void Each_file_is_an_example_for_one_input()
    {
        Write("dogs/b.txt", "two");
        Write("dogs/a.txt", "one");
        Write("dogs/.hidden", "no");

        var rows = ExampleRows.FromFolder("dogs", Script);

        Assert.Equal(["one", "two"], rows.Select(row => Assert.IsAssignableFrom<FileData>(Assert.Single(row)).ReadAllText()));
    }

    [Fact]
    public void A_list_has_a_column_for_each_input_and_names_files_where_files_are_wanted()
    {
        Write("dogs/examples.csv", "File,Name\na.txt,a.txt\n,\"Rex, the second\"\n");
        Write("dogs/a.txt", "one");
        var (file, name) = (new FileBox("File"), new Textbox("Name"));

        var table = new ExampleTable(ExampleRows.FromFolder("dogs", Script), [file, name]);

        Assert.Equal("one", Assert.IsAssignableFrom<FileData>(table.Shown[0][0]).ReadAllText());
        Assert.Equal(["a.txt", "Rex, the second"], table.Shown.Select(row => row[1]));
        Assert.Null(table.Shown[1][0]);
    }

    [Theory]
    [InlineData("../demo.csx")]
    [InlineData("../dogs-evil/a.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("none.txt")]
    public void A_list_names_no_file_of_elsewhere(string name)
    {
        Write("demo.csx", "");
        Write("dogs-evil/a.txt", "evil");
        Write("dogs/examples.csv", $"File\n{name}\n");

        var error = Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(Demo(ExampleRows.FromFolder("dogs", Script))));

        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("/etc")]
    [InlineData("../other")]
    public void The_folder_lies_beside_the_script(string path) => Assert.Throws<ArgumentException>(() => ExampleRows.FromFolder(path, Script));

    [Fact]
    public void There_are_at_most_a_thousand()
    {
        Write("dogs/examples.csv", "Name\n" + string.Concat(Enumerable.Repeat("x\n", 1_001)));
        Assert.Throws<ArgumentException>(() => ExampleRows.FromFolder("dogs", Script));
        Assert.Throws<DirectoryNotFoundException>(() => ExampleRows.FromFolder("cats", Script));
    }

    private static Blocks Demo(ExampleRows rows)
    {
        var file = new FileBox("File");
        return [file, new Examples(rows, [file])];
    }
}

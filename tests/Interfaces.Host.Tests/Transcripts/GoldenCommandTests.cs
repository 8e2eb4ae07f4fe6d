using Interfaces.Host.Commands;

namespace Interfaces.Host.Tests.Transcripts;

public sealed class GoldenCommandTests : IDisposable
{
    private const string Echo = """
        string Echo(string text) => text + "!";
        new Interface(Echo)
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("golden-");

    public GoldenCommandTests()
    {
        _folder.CreateSubdirectory("scripts");
        _folder.CreateSubdirectory("golden");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_demo_that_says_what_it_said_passes()
    {
        Write("scripts/echo.csx", Echo);
        Write("golden/echo.txt", "ada: Text = \"a\"\nada: click Submit\n    Output = \"a!\"\n");

        var (code, output) = await RunAsync();

        Assert.Equal("1 demo: 1 as recorded.\n", output);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task A_demo_that_says_something_else_fails_with_a_difference_and_update_writes_it_down()
    {
        Write("scripts/echo.csx", Echo);
        Write("golden/echo.txt", "# Mine.\nada: Text = \"a\"\nada: click Submit\n    Output = \"a?\"\n");

        var (code, output) = await RunAsync();

        Assert.Equal(1, code);
        Assert.Contains("  -     Output = \"a?\"\n  +     Output = \"a!\"\n", output, StringComparison.Ordinal);
        Assert.EndsWith("1 demo: 0 as recorded, 1 to look at.\n", output, StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync("--update")).Code);
        Assert.Equal("# Mine.\nada: Text = \"a\"\nada: click Submit\n    Output = \"a!\"\n", Read("golden/echo.txt"));
        Assert.Equal(0, (await RunAsync()).Code);
    }

    [Fact]
    public async Task A_demo_without_a_transcript_fails_until_update_begins_one()
    {
        Write("scripts/echo.csx", Echo);

        var (code, output) = await RunAsync();
        Assert.Equal(1, code);
        Assert.Contains("echo: has no transcript. Begin one with: interfaces golden echo --update", output, StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync("--update")).Code);
        Assert.Contains("ada: click Submit\n    Output = \"!\"\n", Read("golden/echo.txt"), StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync()).Code);
    }

    [Fact]
    public async Task A_transcript_without_a_demo_fails_also_when_updating()
    {
        Write("golden/gone.txt", "ada: open\n");

        Assert.Contains("gone: there is no script of that name. Delete its transcript", (await RunAsync()).Output, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync("--update")).Code);
        Assert.Equal("ada: open\n", Read("golden/gone.txt"));
    }

    [Fact]
    public async Task A_name_that_was_probably_meant_is_suggested()
    {
        Write("scripts/echo.csx", Echo);

        Assert.Contains("Did you mean echo?", (await RunAsync("ecco")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_a_transcript_is_shown_with_file_and_line_and_nothing_is_written()
    {
        Write("scripts/echo.csx", Echo);
        Write("golden/echo.txt", "ada: click Submit\n\nada: click Sumbit\n");

        var (code, output) = await RunAsync("--update");

        Assert.Equal(1, code);
        Assert.Contains("echo.txt(3): The demo has no Sumbit. Did you mean Submit?", output, StringComparison.Ordinal);
        Assert.Equal("ada: click Submit\n\nada: click Sumbit\n", Read("golden/echo.txt"));
    }

    [Fact]
    public async Task A_script_that_does_not_compile_is_shown_with_file_and_line()
    {
        Write("scripts/broken.csx", "\nint x = \"\";\nnew Interface(x)");
        Write("golden/broken.txt", "ada: open\n");

        var (code, output) = await RunAsync();

        Assert.Equal(1, code);
        Assert.Contains("broken: broken.csx(2,9): ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_demo_that_is_wired_wrongly_is_shown_with_file_and_line()
    {
        Write("scripts/lost.csx", "\nvar go = new Button();\ngo.Click((string text) => text, [], [new Textbox()]);\nnew Blocks { go }");
        Write("golden/lost.txt", "ada: open\n");

        Assert.Contains("lost: lost.csx(3,", (await RunAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_replay_has_global_variables_of_its_own()
    {
        Write("scripts/shared.csx", "var count = 0;\nnew Interface((string text) => ++count, inputs: \"textbox\", outputs: \"number\")");

        Assert.Equal(0, (await RunAsync("--update")).Code);
        Assert.Equal(0, (await RunAsync("shared", "shared")).Code);
        Assert.Contains(" = 1\n", Read("golden/shared.txt"), StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        string[] all = ["golden", .. arguments, "--scripts", Path.Combine(_folder.FullName, "scripts"), "--golden", Path.Combine(_folder.FullName, "golden")];
        var code = await HostCommands.Root().Parse(all).InvokeAsync(new() { Output = output, Error = output });
        return (code, output.ToString());
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder.FullName, name));
}

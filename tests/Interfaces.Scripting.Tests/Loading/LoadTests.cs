namespace Interfaces.Scripting.Tests.Loading;

public sealed class LoadTests : IDisposable
{
    private readonly ScriptFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_exception_while_loading_has_its_file_line_and_source()
    {
        var failed = await _folder.FailAsync("var a = 1;\n\nint Fail() =>\n    throw new FormatException();\nvar b = Fail();\nnew Blocks()");

        var diagnostic = Assert.Single(failed.Diagnostics);
        Assert.Equal(DiagnosticIds.LoadException, diagnostic.Id);
        Assert.Equal((_folder.PathOf("test.csx"), 4, 5, "    throw new FormatException();"), (diagnostic.File, diagnostic.Line, diagnostic.Column, diagnostic.SourceLine));
        Assert.Contains("FormatException", diagnostic.Message, StringComparison.Ordinal);
        Assert.True(failed.MayPass);
        Assert.NotEmpty(failed.Source.Spans);
    }

    [Fact]
    public async Task An_exception_after_an_await_has_its_line_too()
    {
        var failed = await _folder.FailAsync("await Task.Yield();\nawait Task.Delay(1);\nthrow new InvalidOperationException(\"Late.\");\nnew Blocks()");

        Assert.Equal(3, failed.Diagnostics[0].Line);
        Assert.Contains("Late.", failed.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_in_a_loaded_file_names_that_file()
    {
        var path = _folder.Write("lib.csx", "string Title()\n{\n    throw new IOException(\"No.\");\n}");

        var failed = await _folder.FailAsync("#load \"lib.csx\"\nnew Blocks(Title())");

        Assert.Equal((path, 3), (failed.Diagnostics[0].File, failed.Diagnostics[0].Line));
    }

    [Fact]
    public async Task A_demo_that_is_wired_wrongly_fails_at_its_line()
    {
        var failed = await _folder.FailAsync(
            """
            var name = new Textbox("Name");
            var go = new Button("Go");
            var elsewhere = new Textbox("Elsewhere");
            go.Click((string n) => n, name, elsewhere);
            new Blocks("A") { name, go }
            """);

        var diagnostic = Assert.Single(failed.Diagnostics);
        Assert.Equal((DiagnosticIds.BadDemo, 4), (diagnostic.Id, diagnostic.Line));
    }

    [Fact]
    public async Task A_script_that_does_not_end_is_given_up()
    {
        var compiler = new ScriptCompiler(new() { CacheDirectory = null, LoadTime = TimeSpan.FromMilliseconds(50) });

        var failed = await _folder.FailAsync("await Task.Delay(Timeout.Infinite);\nnew Blocks()", compiler);

        Assert.Equal((DiagnosticIds.LoadTimeout, 2), (failed.Diagnostics[0].Id, failed.Diagnostics[0].Line));
        Assert.True(failed.MayPass);
    }

    [Fact]
    public async Task Running_again_gives_variables_of_its_own()
    {
        using var script = await _folder.LoadAsync("var n = 0;\nstatic class All { public static int Count; }\nAll.Count++;\nn++;\nnew Blocks($\"{n}\")");

        var again = await script.CreateDemoAsync();

        Assert.NotSame(script.Demo, again.Demo);
        Assert.Equal(("1", "1"), (script.Demo.Title, again.Demo.Title));
    }

    [Fact]
    public async Task A_script_that_fails_the_second_time_says_where()
    {
        var flag = _folder.PathOf("flag").Replace('\\', '/');
        using var script = await _folder.LoadAsync($"if (File.Exists(\"{flag}\"))\n    throw new IOException(\"Twice.\");\nFile.WriteAllText(\"{flag}\", \"\");\nnew Blocks()");

        var exception = await Assert.ThrowsAsync<ScriptException>(() => script.CreateDemoAsync());

        Assert.Equal(2, exception.Diagnostic.Line);
        Assert.IsType<IOException>(exception.InnerException);
    }

    [Fact]
    public async Task What_the_first_visitor_has_in_flight_does_not_flow_into_the_script()
    {
        using var activity = new System.Diagnostics.Activity("request").Start();

        using var script = await _folder.LoadAsync("new Blocks($\"{System.Diagnostics.Activity.Current is null}\")");

        Assert.NotNull(System.Diagnostics.Activity.Current);
        Assert.Equal("True", script.Demo.Title);
    }
}

namespace Interfaces.Scripting.Tests.Compilation;

public sealed class CompileTests : IDisposable
{
    private readonly ScriptFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_script_is_its_last_expression()
    {
        using var script = await _folder.LoadAsync(ScriptFolder.Hello);

        Assert.Equal("Hello", script.Demo.Title);
        Assert.Equal("test", script.Name);
    }

    [Fact]
    public async Task Usual_namespaces_need_no_using()
    {
        using var script = await _folder.LoadAsync(
            """
            record Page { [Required] public string? Name { get; init; } }
            var text = new StringBuilder().AppendJoin(',', Enumerable.Range(1, 3));
            var json = JsonSerializer.Serialize(new List<string> { Path.GetFileName("a/b") });
            await Task.Delay(0, CancellationToken.None);
            string Caller([CallerLineNumber] int line = 0) => $"{line}";
            new Blocks($"{text} {json} {Caller()} {Markup.Of($"<b>{1}</b>")}")
            """);

        Assert.Equal("1,2,3 [\"b\"] 6 <b>1</b>", script.Demo.Title);
    }

    [Fact]
    public async Task Preview_features_work()
    {
        using var script = await _folder.LoadAsync(
            """
            class Page { public string Name { get => field; init => field = value.Trim(); } = ""; }
            List<int> numbers = [1, .. new[] { 2, 3 }];
            new Blocks($"{numbers.Count}{new Page { Name = " x " }.Name}")
            """);

        Assert.Equal("3x", script.Demo.Title);
    }

    [Fact]
    public async Task A_syntax_error_has_its_place_and_line()
    {
        var failed = await _folder.FailAsync("var a = 1;\nvar b = a + 1\nvar c = 2;\n" + ScriptFolder.Hello);

        var diagnostic = Assert.Single(failed.Diagnostics, diagnostic => diagnostic.Id == "CS1002");
        Assert.Equal("test.csx(2,14): error CS1002: ; expected", diagnostic.ToString());
        Assert.Equal("var b = a + 1", diagnostic.SourceLine);
        Assert.Equal(_folder.PathOf("test.csx"), diagnostic.File);
        Assert.False(failed.MayPass);
    }

    [Fact]
    public async Task A_type_error_spans_its_expression()
    {
        var failed = await _folder.FailAsync("int a = \"text\";\n" + ScriptFolder.Hello);

        var diagnostic = Assert.Single(failed.Diagnostics);
        Assert.Equal(("CS0029", 1, 9, 15), (diagnostic.Id, diagnostic.Line, diagnostic.Column, diagnostic.EndColumn));
    }

    [Fact]
    public async Task Nullable_warnings_do_not_stop_a_script()
    {
        var outcome = await ScriptFolder.Compiler.CompileAsync(
            _folder.Write("test.csx", "string Length(string? text) => $\"{text.Length}\";\n" + ScriptFolder.Hello));

        var loaded = Assert.IsType<ScriptOutcome.Loaded>(outcome);
        using var script = loaded.Script;
        var warning = Assert.Single(loaded.Diagnostics);
        Assert.Equal((ScriptSeverity.Warning, "CS8602", 1), (warning.Severity, warning.Id, warning.Line));
        Assert.StartsWith("test.csx(1,35): warning CS8602:", warning.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_diagnostics_than_the_bound_are_counted_not_listed()
    {
        var compiler = new ScriptCompiler(new() { CacheDirectory = null, MaxDiagnostics = 10 });
        var failed = await _folder.FailAsync(string.Concat(Enumerable.Range(0, 25).Select(i => $"int a{i} = \"\";\n")) + ScriptFolder.Hello, compiler);

        Assert.Equal(11, failed.Diagnostics.Count);
        Assert.Equal((DiagnosticIds.MoreDiagnostics, "15 more are not shown."), (failed.Diagnostics[10].Id, failed.Diagnostics[10].Message));
    }

    [Fact]
    public async Task Scripts_see_the_framework_but_not_what_the_host_is_made_of()
    {
        var failed = await _folder.FailAsync("var a = new Microsoft.CodeAnalysis.SyntaxToken();\nvar b = typeof(Interfaces.Scripting.Script);\n" + ScriptFolder.Hello);

        Assert.Equal(["CS0234", "CS0234"], failed.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task A_cancelled_compile_says_so()
    {
        var path = _folder.Write("test.csx", ScriptFolder.Hello);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ScriptFolder.Compiler.CompileAsync(path, new(canceled: true)));
    }

    [Fact]
    public async Task A_compile_that_takes_too_long_is_given_up()
    {
        var compiler = new ScriptCompiler(new() { CacheDirectory = null, CompileTime = TimeSpan.FromTicks(1) });

        var failed = await _folder.FailAsync(ScriptFolder.Hello, compiler);

        Assert.Equal(DiagnosticIds.CompileTimeout, Assert.Single(failed.Diagnostics).Id);
    }

    [Fact]
    public async Task Warming_up_leaves_a_working_compiler()
    {
        await ScriptFolder.Compiler.WarmUpAsync();

        using var script = await _folder.LoadAsync(ScriptFolder.Hello);
        Assert.Equal("Hello", script.Demo.Title);
    }
}

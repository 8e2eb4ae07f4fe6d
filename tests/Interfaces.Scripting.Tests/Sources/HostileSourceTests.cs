namespace Interfaces.Scripting.Tests.Sources;

public sealed class HostileSourceTests : IDisposable
{
    private readonly ScriptFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Deep() =>
    [
        Repeat("(", 20_000),
        "var a = " + Repeat("(", 300) + "1" + Repeat(")", 300) + ";",
        Repeat("List<", 5_000) + "int" + Repeat(">", 5_000) + " x;",
        Repeat("{", 100_000),
        "var a = " + Repeat("!", 100_000) + "true;",
        "var a = " + Repeat("- ", 100_000) + "1;",
        "var a = " + Repeat("$\"{", 5_000) + "1" + Repeat("}\"", 5_000) + ";",
        "var a = b" + Repeat(".c()", 20_000) + ";",
        "var a = b" + Repeat(" as C", 20_000) + ";",
        "/// " + Repeat("<a>", 20_000) + "\nclass C { }",
        "#region it's \"(\n#endregion\nvar a = " + Repeat("[", 500) + "1" + Repeat("]", 500) + ";",
    ];

    [Theory]
    [MemberData(nameof(Deep))]
    public async Task Source_that_would_end_the_process_is_refused(string text)
    {
        var failed = await _folder.FailAsync(text);

        Assert.Equal(DiagnosticIds.TooDeep, Assert.Single(failed.Diagnostics).Id);
    }

    [Fact]
    public async Task Nesting_that_is_deep_but_honest_compiles()
    {
        var sum = string.Concat(Enumerable.Range(0, 199).Select(i => $"({i} + ")) + "1" + Repeat(")", 199);
        var comparisons = string.Join(", ", Enumerable.Range(0, 150).Select(i => $"a < {i}"));
        var statements = string.Join("\n", Enumerable.Range(0, 500).Select(i => $"if (a < {i} && a > {i}) {{ a += {i}; }}"));
        var text =
            """"
            var a = SUM;
            bool[] less = [COMPARISONS];
            var brackets = "(((((((((((((((((((((((((" + '(' + '\'' + '"' + @"""([{\" + $"{{{{ {a} (" + """ "( "" { """ + $$"""{ {{a:N0}} {{(less[0] ? "(" : ")")}} }""";
            // DEEP
            /* DEEP */
            #region it's "(DEEP
            #endregion
            var text = "DEEP" + @"DEEP" + """DEEP""";
            var dates = $"{DateOnly.MinValue:yyyy'/'MM} {a,5:N0} {(a > 1 ? "a" : "b")}{(global::System.Math.PI)}";
            STATEMENTS
            new Blocks(a.ToString())
            """"
            .Replace("SUM", sum, StringComparison.Ordinal)
            .Replace("COMPARISONS", comparisons, StringComparison.Ordinal)
            .Replace("DEEP", Repeat("([{<", 500), StringComparison.Ordinal)
            .Replace("STATEMENTS", statements, StringComparison.Ordinal);

        using var script = await _folder.LoadAsync(text);

        Assert.Equal(Enumerable.Range(0, 199).Sum() + 1, int.Parse(script.Demo.Title!, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_file_beyond_the_bound_is_refused_and_one_at_the_bound_is_not()
    {
        var compiler = new ScriptCompiler(new() { CacheDirectory = null, MaxSourceBytes = 1_000 });

        using var script = await _folder.LoadAsync(ScriptFolder.Hello.PadRight(1_000), compiler);
        var failed = await _folder.FailAsync(ScriptFolder.Hello.PadRight(1_001), compiler);

        Assert.Equal(DiagnosticIds.TooLarge, Assert.Single(failed.Diagnostics).Id);
    }

    [Fact]
    public async Task What_is_not_text_is_refused()
    {
        File.WriteAllBytes(_folder.PathOf("latin.csx"), [.. "// caf"u8, 0xE9, .. "\nnew Blocks()"u8]);

        var failed = Assert.IsType<ScriptOutcome.Failed>(await ScriptFolder.Compiler.CompileAsync(_folder.PathOf("latin.csx")));

        Assert.Equal(DiagnosticIds.Unreadable, Assert.Single(failed.Diagnostics).Id);
        Assert.Contains("UTF-8", failed.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Byte_order_marks_are_understood()
    {
        File.WriteAllText(_folder.PathOf("a.csx"), "new Blocks(\"ü\")", System.Text.Encoding.Unicode);
        File.WriteAllText(_folder.PathOf("b.csx"), "new Blocks(\"ü\")", new System.Text.UTF8Encoding(true));

        foreach (var name in new[] { "a.csx", "b.csx" })
        {
            var loaded = Assert.IsType<ScriptOutcome.Loaded>(await ScriptFolder.Compiler.CompileAsync(_folder.PathOf(name)));
            Assert.Equal("ü", loaded.Script.Demo.Title);
            loaded.Script.Dispose();
        }
    }

    [Fact]
    public async Task A_missing_script_and_a_folder_of_its_name_are_diagnostics()
    {
        Directory.CreateDirectory(_folder.PathOf("folder.csx"));

        foreach (var name in new[] { "none.csx", "folder.csx" })
        {
            var failed = Assert.IsType<ScriptOutcome.Failed>(await ScriptFolder.Compiler.CompileAsync(_folder.PathOf(name)));
            Assert.Equal(DiagnosticIds.Unreadable, Assert.Single(failed.Diagnostics).Id);
        }
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}

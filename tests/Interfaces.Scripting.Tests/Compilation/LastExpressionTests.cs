namespace Interfaces.Scripting.Tests.Compilation;

public sealed class LastExpressionTests : IDisposable
{
    private readonly ScriptFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("var a = 1;\nnew Blocks(\"A\");", 2, "Remove the ';'")]
    [InlineData("var demo = new Blocks(\"A\");", 1, "Add a last line without ';': demo")]
    [InlineData("var a = 1;", 1, "ends with a declaration")]
    [InlineData("int Twice(int n) => n * 2;", 1, "ends with a declaration")]
    [InlineData("if (true) { }", 1, "ends with a declaration")]
    [InlineData("Console.Write(\"\");", 1, "ends with a statement")]
    [InlineData("var n = 1;\nn + 1", 2, "The last expression is a int, not a demo")]
    [InlineData("\"text\"", 1, "The last expression is a string, not a demo")]
    [InlineData("string Greet(string name) => name;\nGreet", 2, "not a demo")]
    [InlineData("new List<Demo>()", 1, "The last expression is a List<Demo>, not a demo")]
    [InlineData("Task<Demo> Make() => Task.FromResult<Demo>(new Blocks());\nMake()", 2, "Put 'await' before it")]
    [InlineData("void Nothing() { }\nNothing()", 2, "has no value")]
    [InlineData("// nothing here", 1, "The script is empty")]
    [InlineData("", 1, "The script is empty")]
    public async Task What_is_no_demo_is_named_with_its_line_and_the_way_out(string text, int line, string message)
    {
        var failed = await _folder.FailAsync(text);

        var diagnostic = failed.Diagnostics[0];
        Assert.Equal((ScriptSeverity.Error, DiagnosticIds.NoDemo, line), (diagnostic.Severity, diagnostic.Id, diagnostic.Line));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
        Assert.False(failed.MayPass);
    }

    [Fact]
    public async Task A_name_closed_by_a_semicolon_keeps_the_compilers_error_and_gains_the_way_out()
    {
        var failed = await _folder.FailAsync("var demo = new Blocks(\"A\");\ndemo;");

        var diagnostic = Assert.Single(failed.Diagnostics);
        Assert.Equal("CS0201", diagnostic.Id);
        Assert.EndsWith("Remove the ';': the last expression is the script's demo.", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Demo Make() => new Blocks(\"A\");\nMake()")]
    [InlineData("async Task<Blocks> Make() { await Task.Yield(); return new(\"A\"); }\nawait Make()")]
    [InlineData("object demo = new Blocks(\"A\");\ndemo")]
    [InlineData("dynamic demo = new Blocks(\"A\");\ndemo")]
    [InlineData("var demo = new Blocks(\"A\");\n{ }\ndemo // a comment may follow")]
    [InlineData("IEnumerable<Block> demo = new Blocks(\"A\");\ndemo")]
    public async Task What_may_be_a_demo_is_run(string text)
    {
        using var script = await _folder.LoadAsync(text);

        Assert.Equal("A", script.Demo.Title);
    }

    [Theory]
    [InlineData("var a = 1;\nobject? demo = null;\ndemo", 3, "The script's value is null")]
    [InlineData("object demo = new StringBuilder();\ndemo", 2, "The script's value is a StringBuilder")]
    public async Task What_turns_out_to_be_none_is_named_when_it_runs(string text, int line, string message)
    {
        var failed = await _folder.FailAsync(text);

        var diagnostic = Assert.Single(failed.Diagnostics);
        Assert.Equal((DiagnosticIds.NoDemo, line), (diagnostic.Id, diagnostic.Line));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
    }
}

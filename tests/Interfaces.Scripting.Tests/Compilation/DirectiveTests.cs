namespace Interfaces.Scripting.Tests.Compilation;

public sealed class DirectiveTests : IDisposable
{
    private readonly ScriptFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Loaded_files_are_found_from_the_file_that_loads_them()
    {
        _folder.Write("lib/outer.csx", "#load \"deep/inner.csx\"\nstring Outer() => Inner() + \"!\";");
        _folder.Write("lib/deep/inner.csx", "string Inner() => \"inner\";");

        using var script = await _folder.LoadAsync("""
            #!/usr/bin/env interfaces
            /* a comment */ // and another
              # load "lib\outer.csx"
            new Blocks(Outer())
            """);

        Assert.Equal("inner!", script.Demo.Title);
    }

    [Fact]
    public async Task Files_that_load_each_other_are_loaded_once()
    {
        _folder.Write("a.csx", "#load \"b.csx\"\n#load \"test.csx\"\nvar a = 1;");
        _folder.Write("b.csx", "#load \"a.csx\"\nvar b = 2;");

        using var script = await _folder.LoadAsync("#load \"a.csx\"\n#load \"b.csx\"\nnew Blocks($\"{a + b}\")");

        Assert.Equal("3", script.Demo.Title);
    }

    [Fact]
    public async Task A_missing_file_is_reported_where_it_is_loaded()
    {
        var failed = await _folder.FailAsync("\n#load \"none.csx\"\nnew Blocks()");

        var diagnostic = Assert.Single(failed.Diagnostics);
        Assert.Equal((DiagnosticIds.Unreadable, 2, 7, 17), (diagnostic.Id, diagnostic.Line, diagnostic.Column, diagnostic.EndColumn));
        Assert.Equal("#load \"none.csx\"", diagnostic.SourceLine);
    }

    [Fact]
    public async Task An_error_in_a_loaded_file_names_that_file()
    {
        var path = _folder.Write("lib.csx", "int a = 1;\nint b = \"\";");

        var failed = await _folder.FailAsync("#load \"lib.csx\"\nnew Blocks()");

        var diagnostic = Assert.Single(failed.Diagnostics);
        Assert.Equal((path, 2, "CS0029", "int b = \"\";"), (diagnostic.File, diagnostic.Line, diagnostic.Id, diagnostic.SourceLine));
    }

    [Fact]
    public async Task More_loads_than_the_bound_are_refused()
    {
        for (var i = 0; i < 5; i++)
            _folder.Write($"f{i}.csx", $"var v{i} = {i};");
        var text = string.Concat(Enumerable.Range(0, 5).Select(i => $"#load \"f{i}.csx\"\n")) + "new Blocks()";

        var failed = await _folder.FailAsync(text, new(new() { CacheDirectory = null, MaxLoads = 4 }));

        Assert.Equal((DiagnosticIds.TooManyFiles, 5), (failed.Diagnostics[0].Id, failed.Diagnostics[0].Line));
        using var script = await _folder.LoadAsync(text, new(new() { CacheDirectory = null, MaxLoads = 5 }));
    }

    [Fact]
    public async Task An_assembly_file_is_referenced_and_can_be_built_again_meanwhile()
    {
        var library = new ReferencedAssembly(_folder);
        library.Build("One");
        using var first = await _folder.LoadAsync("#r \"lib/Library.dll\"\nnew Blocks(Library.Text.Value())");

        library.Build("Two");
        using var second = await _folder.LoadAsync("#r \"lib/Library.dll\"\nnew Blocks(Library.Text.Value())");

        Assert.Equal(("One", "Two"), (first.Demo.Title, second.Demo.Title));
    }

    [Fact]
    public async Task Framework_assemblies_may_be_named_though_they_are_there_anyway()
    {
        using var script = await _folder.LoadAsync("#r \"System.Xml.Linq\"\n#r \"System.Net.Http.dll\"\nnew Blocks(new System.Xml.Linq.XElement(\"a\").Name.LocalName)");

        Assert.Equal("a", script.Demo.Title);
    }

    [Fact]
    public async Task A_missing_assembly_is_reported_where_it_is_referenced()
    {
        var failed = await _folder.FailAsync("#r \"None.dll\"\nnew Blocks()");

        Assert.Equal(("CS0006", 1), (failed.Diagnostics[0].Id, failed.Diagnostics[0].Line));
    }

    [Fact]
    public async Task A_file_that_is_no_assembly_is_a_diagnostic()
    {
        _folder.Write("bad.dll", "This is text.");

        var failed = await _folder.FailAsync("#r \"bad.dll\"\nnew Blocks()");

        Assert.Equal("CS0009", failed.Diagnostics[0].Id);
    }

    [Theory]
    [InlineData("nuget:", "names no package")]
    [InlineData("nuget: No/Slash, 1.0.0", "names no package")]
    [InlineData("nuget: ../Up, 1.0.0", "names no package")]
    [InlineData("nuget: <X>, 1.0.0", "names no package")]
    [InlineData("nuget: Some.Package", "Write #r \"nuget: Some.Package, 1.2.3\"")]
    [InlineData("nuget: Some.Package,", "needs its exact version")]
    [InlineData("nuget: Some.Package, *", "not one exact version")]
    [InlineData("nuget: Some.Package, 1.*", "not one exact version")]
    [InlineData("nuget: Some.Package, [1.0,2.0)", "not one exact version")]
    [InlineData("NuGet:Some.Package, 1", "not one exact version")]
    public async Task A_package_that_is_not_exactly_named_is_a_diagnostic_with_the_fix(string reference, string message)
    {
        var failed = await _folder.FailAsync($"\n#r \"{reference}\"\nnew Blocks()");

        var diagnostic = Assert.Single(failed.Diagnostics);
        Assert.Equal((DiagnosticIds.BadPackage, 2, 4), (diagnostic.Id, diagnostic.Line, diagnostic.Column));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Directives_in_comments_and_strings_are_none()
    {
        using var script = await _folder.LoadAsync(
            "/*\n#load \"none.csx\"\n*/\n// #r \"nuget: None\"\nvar text = @\"\n#r \"\"nuget: None\"\"\n\";\nnew Blocks(text)");

        Assert.Contains("nuget", script.Demo.Title, StringComparison.Ordinal);
    }
}

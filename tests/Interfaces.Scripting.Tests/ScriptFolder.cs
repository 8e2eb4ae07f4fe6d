namespace Interfaces.Scripting.Tests;

/// <summary>A folder of scripts that lives as long as a test.</summary>
internal sealed class ScriptFolder : IDisposable
{
    /// <summary>A demo in one line.</summary>
    public const string Hello = "new Blocks(\"Hello\")\n";

    /// <summary>One for all tests: its references are made once. It keeps nothing on disk.</summary>
    public static ScriptCompiler Compiler { get; } = new(new() { CacheDirectory = null });

    public ScriptFolder() => Root = Directory.CreateTempSubdirectory("interfaces-scripts-").FullName;

    public string Root { get; }

    public string PathOf(string name) => Path.Combine(Root, name);

    public string Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A script whose demo has this title.</summary>
    public string WriteDemo(string name, string title) => Write(name, $"new Blocks(\"{title}\")\n");

    public async Task<Script> LoadAsync(string text, ScriptCompiler? compiler = null)
    {
        var outcome = await (compiler ?? Compiler).CompileAsync(Write("test.csx", text));
        Assert.True(outcome is ScriptOutcome.Loaded, string.Join('\n', outcome.Diagnostics));
        return ((ScriptOutcome.Loaded)outcome).Script;
    }

    public async Task<ScriptOutcome.Failed> FailAsync(string text, ScriptCompiler? compiler = null) =>
        Assert.IsType<ScriptOutcome.Failed>(await (compiler ?? Compiler).CompileAsync(Write("test.csx", text)));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

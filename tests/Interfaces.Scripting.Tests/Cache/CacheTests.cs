using System.Diagnostics;

namespace Interfaces.Scripting.Tests.Cache;

public sealed class CacheTests : IDisposable
{
    private readonly ScriptFolder _folder = new();
    private readonly string _cache;

    public CacheTests() => _cache = _folder.PathOf("cache");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_compiled_script_is_taken_from_the_cache_with_its_warnings_and_colours()
    {
        const string text = "/// <summary>Counts.</summary>\nint Count(string? text) => text.Length;\nnew Blocks(\"A\")";

        var (first, second) = (await CompileAsync(text), await CompileAsync(text));

        Assert.Equal((false, true), (first.FromCache, second.FromCache));
        Assert.Equal("CS8602", Assert.Single(first.Diagnostics).Id);
        Assert.Equal(first.Diagnostics, second.Diagnostics);
        Assert.Contains(first.Source.Spans, span => span.Hover is not null);
        Assert.Equal(first.Source.Spans, second.Source.Spans);
        Assert.Equal("A", second.Script.Demo.Title);
    }

    [Fact]
    public async Task A_failure_from_the_cache_still_has_its_line()
    {
        const string text = "var a = 1;\nthrow new IOException();\nnew Blocks()";
        foreach (var _ in new[] { "compiled", "from the cache" })
            Assert.Equal(2, (await FailAsync(text)).Diagnostics[0].Line);

        Assert.Single(Entries());
    }

    [Theory]
    [InlineData("source")]
    [InlineData("path")]
    [InlineData("load")]
    [InlineData("reference")]
    [InlineData("options")]
    public async Task Whatever_decides_what_is_compiled_is_part_of_the_key(string what)
    {
        var library = new ReferencedAssembly(_folder);
        library.Build("One");
        _folder.Write("lib.csx", "var n = 1;");
        var text = "#load \"lib.csx\"\n#r \"lib/Library.dll\"\nnew Blocks($\"{n}\" + Library.Text.Value())";
        Assert.False((await CompileAsync(text)).FromCache);
        Assert.True((await CompileAsync(text)).FromCache);

        if (what == "load")
            _folder.Write("lib.csx", "var n = 2;");
        if (what == "reference")
            library.Build("Three");
        var again = await CompileAsync(
            what == "source" ? text + " " : text, what == "path" ? "other.csx" : "test.csx", what == "options" ? 64 : 256);

        Assert.False(again.FromCache);
        Assert.Equal(what switch { "load" => "2One", "reference" => "1Three", _ => "1One" }, again.Script.Demo.Title);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(3_000)]
    public async Task An_entry_that_was_cut_off_is_compiled_again(int length)
    {
        await CompileAsync(ScriptFolder.Hello);
        var entry = Assert.Single(Entries());
        using (var stream = File.OpenWrite(entry))
            stream.SetLength(length);

        Assert.False((await CompileAsync(ScriptFolder.Hello)).FromCache);
        Assert.True((await CompileAsync(ScriptFolder.Hello)).FromCache);
    }

    [Fact]
    public async Task An_entry_with_a_flipped_bit_is_compiled_again()
    {
        await CompileAsync(ScriptFolder.Hello);
        var entry = Assert.Single(Entries());
        var bytes = File.ReadAllBytes(entry);
        bytes[^200] ^= 1;
        File.WriteAllBytes(entry, bytes);

        Assert.False((await CompileAsync(ScriptFolder.Hello)).FromCache);
    }

    [Fact]
    public async Task The_oldest_go_when_they_get_too_many()
    {
        await CompileAsync(ScriptFolder.Hello, "old.csx");
        var old = Assert.Single(Entries());
        File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddDays(-1));

        // A compiler trims with its first write.
        await CompileAsync(ScriptFolder.Hello, "new.csx", maxCacheBytes: new FileInfo(old).Length + 100);

        Assert.DoesNotContain(old, Entries());
        Assert.Single(Entries());
    }

    [Fact]
    public async Task What_was_used_lately_is_not_old()
    {
        await CompileAsync(ScriptFolder.Hello, "used.csx");
        var used = Assert.Single(Entries());
        File.SetLastWriteTimeUtc(used, DateTime.UtcNow.AddDays(-1));

        Assert.True((await CompileAsync(ScriptFolder.Hello, "used.csx")).FromCache);

        Assert.True(DateTime.UtcNow - File.GetLastWriteTimeUtc(used) < TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task A_cache_that_cannot_be_written_is_a_warning()
    {
        File.WriteAllText(_cache, "A file where the folder should be.");

        var loaded = await CompileAsync(ScriptFolder.Hello);

        var warning = Assert.Single(loaded.Diagnostics);
        Assert.Equal((ScriptSeverity.Warning, DiagnosticIds.NotCached), (warning.Severity, warning.Id));
        Assert.Equal("Hello", loaded.Script.Demo.Title);
    }

    [Fact]
    public async Task The_folder_is_the_users_alone()
    {
        await CompileAsync(ScriptFolder.Hello);

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_cache));
        Assert.DoesNotContain(Directory.GetFiles(_cache), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_compilers_may_share_a_folder()
    {
        var path = _folder.Write("test.csx", ScriptFolder.Hello);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => NewCompiler().CompileAsync(path)));

        Assert.All(outcomes, outcome => Assert.Equal("Hello", Assert.IsType<ScriptOutcome.Loaded>(outcome).Script.Demo.Title));
        Assert.Single(Entries());
    }

    [Fact]
    public async Task Files_that_come_and_go_while_the_folder_is_trimmed_harm_nobody()
    {
        Directory.CreateDirectory(_cache);
        using var enough = new CancellationTokenSource();
        var others = Task.Run(() =>
        {
            string[] files = [.. Enumerable.Range(0, 100).Select(i => Path.Combine(_cache, $"{i}.tmp"))];
            while (!enough.IsCancellationRequested)
            {
                Array.ForEach(files, file => File.WriteAllBytes(file, []));
                Array.ForEach(files, File.Delete);
            }
        });

        // A compiler trims with its first write.
        for (var i = 0; i < 20; i++)
            await CompileAsync(ScriptFolder.Hello, $"test{i}.csx");

        await enough.CancelAsync();
        await others;
    }

    [Fact]
    public async Task A_process_whose_scripts_are_cached_never_loads_the_compiler()
    {
        _folder.Write("lib.csx", "string Title() => \"From a library\";");
        var path = _folder.Write("test.csx", "#load \"lib.csx\"\nnew Blocks(Title())");

        var first = await ProbeAsync(path);
        var second = await ProbeAsync(path);

        Assert.Contains("loaded From a library cached=False", first, StringComparison.Ordinal);
        Assert.Contains("compiler=True", first, StringComparison.Ordinal);
        Assert.Contains("loaded From a library cached=True", second, StringComparison.Ordinal);
        Assert.Contains("compiler=False", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_who_is_new_has_a_cache_too()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var path = _folder.Write("test.csx", "new Blocks(\"A\")");
        var data = _folder.PathOf("data");

        var first = await ProbeAsync(path, cache: "", data);
        var second = await ProbeAsync(path, cache: "", data);

        Assert.Contains("cached=False", first, StringComparison.Ordinal);
        Assert.Contains("cached=True", second, StringComparison.Ordinal);
        Assert.True(Directory.Exists(Path.Combine(data, "interfaces", "scripts")));
    }

    private Task<string> ProbeAsync(string path) => ProbeAsync(path, _cache, data: null);

    /// <param name="path">The script.</param>
    /// <param name="cache">The folder of the cache; empty: the user's.</param>
    /// <param name="data">The local application data of the user; none: that of whoever runs the tests.</param>
    private static async Task<string> ProbeAsync(string path, string cache, string? data)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(Probe).Assembly.Location, path, cache, "1"]) { RedirectStandardOutput = true };
        if (data is not null)
            start.Environment["XDG_DATA_HOME"] = data;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    private string[] Entries() => Directory.GetFiles(_cache, "*.script");

    private ScriptCompiler NewCompiler(int maxNesting = 256, long maxCacheBytes = 1 << 30) =>
        new(new() { CacheDirectory = _cache, MaxNesting = maxNesting, MaxCacheBytes = maxCacheBytes });

    // Each time another compiler, as after a restart.
    private async Task<ScriptOutcome.Loaded> CompileAsync(string text, string name = "test.csx", int maxNesting = 256, long maxCacheBytes = 1 << 30)
    {
        var outcome = await NewCompiler(maxNesting, maxCacheBytes).CompileAsync(_folder.Write(name, text));
        Assert.True(outcome is ScriptOutcome.Loaded, string.Join('\n', outcome.Diagnostics));
        return (ScriptOutcome.Loaded)outcome;
    }

    private Task<ScriptOutcome.Failed> FailAsync(string text) => _folder.FailAsync(text, NewCompiler());
}

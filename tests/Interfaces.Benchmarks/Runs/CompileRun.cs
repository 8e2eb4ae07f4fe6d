using System.Diagnostics;
using Interfaces.Benchmarks.Load;
using Interfaces.Scripting;

namespace Interfaces.Benchmarks.Runs;

/// <summary>Compiles a script: the first in the process, then warm, then from the cache.</summary>
internal static class CompileRun
{
    private const int Rounds = 15;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("interfaces-benchmark");
        try
        {
            var script = Path.Combine(folder.FullName, "script.csx");
            var uncached = new ScriptCompiler(new ScriptOptions { CacheDirectory = null });
            Console.WriteLine($"first compile: {await TimeAsync(uncached, script, "0"):0} ms");
            var warm = new List<double>();
            for (var round = 1; round <= Rounds; round++)
                warm.Add(await TimeAsync(uncached, script, $"{round}"));
            Console.WriteLine($"warm compile: {Median.Of(warm):0.0} ms");

            var options = new ScriptOptions { CacheDirectory = Path.Combine(folder.FullName, "cache") };
            await TimeAsync(new ScriptCompiler(options), script, "cached");
            var cached = new List<double>();
            for (var round = 0; round < Rounds; round++)
                cached.Add(await TimeAsync(new ScriptCompiler(options), script, "cached"));
            Console.WriteLine($"from the cache: {Median.Of(cached):0.0} ms");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<double> TimeAsync(ScriptCompiler compiler, string path, string salt)
    {
        await File.WriteAllTextAsync(path, $$"""
            // {{salt}}
            string Greet(string name) => $"Hello {name}!";

            new Interface(Greet)
            """);
        var watch = Stopwatch.StartNew();
        if (await compiler.CompileAsync(path) is not ScriptOutcome.Loaded loaded)
            throw new InvalidOperationException("The script did not compile.");
        var time = watch.Elapsed.TotalMilliseconds;
        loaded.Script.Dispose();
        return time;
    }
}

using System.Diagnostics;
using System.Globalization;

namespace Interfaces.Scripting.Tests;

/// <summary>
/// The program of this project: compiles one script so many times, says what became of it, how long each time took, and
/// whether the compiler was loaded. Without the name of a cache it has the user's. Tests run it where a process of its own matters.
/// </summary>
internal static class Probe
{
    private static async Task<int> Main(string[] arguments)
    {
        var (path, cache, times) = (arguments[0], arguments[1], int.Parse(arguments[2], CultureInfo.InvariantCulture));
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
        {
            var compiler = new ScriptCompiler(cache.Length == 0 ? new() : new() { CacheDirectory = cache });
            clock.Restart();
            var outcome = await compiler.CompileAsync(path);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"time {clock.Elapsed.TotalMilliseconds:0.0} ms"));
            foreach (var diagnostic in outcome.Diagnostics.Take(5))
                Console.WriteLine(diagnostic);
            if (outcome is ScriptOutcome.Loaded loaded)
            {
                Console.WriteLine($"loaded {loaded.Script.Demo.Title} cached={loaded.FromCache}");
                loaded.Script.Dispose();
            }
        }

        Console.WriteLine($"compiler={AppDomain.CurrentDomain.GetAssemblies().Any(assembly => assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))} memory={Environment.WorkingSet / 1024 / 1024} MB");
        return 0;
    }
}

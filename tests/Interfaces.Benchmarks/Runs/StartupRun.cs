using Interfaces.Benchmarks.Load;
using Interfaces.Benchmarks.Servers;

namespace Interfaces.Benchmarks.Runs;

/// <summary>Starts the host again and again, and asks for the page of <c>interface_state</c> until it is there.</summary>
internal static class StartupRun
{
    private const int Rounds = 7;

    public static async Task RunAsync()
    {
        foreach (var page in (string[])["/healthz", "/demos/interface_state", "/docs/interface-state"])
        {
            var (seconds, megabytes) = (new List<double>(), new List<double>());
            for (var round = 0; round <= Rounds; round++)
            {
                await using var host = await ServerProcess.StartHostAsync(page);
                if (round == 0)
                    continue;
                seconds.Add(host.Startup.TotalSeconds);
                megabytes.Add(host.ResidentBytes / 1e6);
            }

            Console.WriteLine($"{page}: {Median.Of(seconds):0.00} s, {Median.Of(megabytes):0} MB (scripts from the cache)");
        }
    }
}

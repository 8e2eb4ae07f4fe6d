using System.Diagnostics;
using Interfaces.Benchmarks.Load;
using Interfaces.Benchmarks.Servers;

namespace Interfaces.Benchmarks.Runs;

/// <summary>Submits <c>hello_world</c> as fast as it is answered, from 1, 16 and 64 sessions, in turn with the echo.</summary>
internal static class EventsRun
{
    private const int Rounds = 5;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(3);

    public static async Task RunAsync()
    {
        // A visitor who submits as fast as he is answered is no page that a host need bear.
        Environment.SetEnvironmentVariable("Interfaces__Events__MaxEventsPerSecond", "1000000");
        await using var host = await ServerProcess.StartHostAsync("/demos/hello_world");
        await using var echo = await ServerProcess.StartEchoAsync();
        Console.WriteLine("sessions   events/s   echo/s   ratio (median of rounds)");
        foreach (var sessions in (int[])[1, 16, 64])
        {
            var (events, echoes, ratios) = (new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round <= Rounds; round++)
            {
                var ours = await MeasureAsync(host.Address, await Submits.OpenAsync(host.Address, "hello_world", sessions));
                var bare = await MeasureAsync(echo.Address, [.. Enumerable.Range(0, sessions).Select(_ => Submits.Echo(echo.Address))]);
                if (round == 0)
                    continue;
                events.Add(ours);
                echoes.Add(bare);
                ratios.Add(ours / bare);
            }

            Console.WriteLine($"{sessions,8}   {Median.Of(events),8:N0}   {Median.Of(echoes),6:N0}   {Median.Of(ratios):0.00}");
        }
    }

    private static async Task<double> MeasureAsync(Uri address, IReadOnlyList<Func<int, byte[]>> requests)
    {
        var total = 0L;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(requests.Select(async make =>
        {
            using var connection = new RawConnection();
            await connection.ConnectAsync(address);
            for (var call = 0; watch.Elapsed < Duration; call++)
            {
                await connection.SendAsync(make(call));
                Interlocked.Increment(ref total);
            }
        }));
        return total / watch.Elapsed.TotalSeconds;
    }
}

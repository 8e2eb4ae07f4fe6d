using System.Diagnostics;
using Interfaces.Benchmarks.Load;
using Interfaces.Benchmarks.Servers;
using Interfaces.Docs;
using Interfaces.Engine;

namespace Interfaces.Benchmarks.Runs;

/// <summary>200 visitors submit twice each to a handler that takes 100 ms and runs four times at once; then what the line itself costs.</summary>
internal static class QueueRun
{
    private const int Visitors = 200;
    private const int Calls = 2;
    private const int Limit = 4;
    private const int Waiting = 5_000;
    private static readonly TimeSpan Work = TimeSpan.FromMilliseconds(100);

    private const string Script =
        """
        async Task<string> Work(string name)
        {
            await Task.Delay(100);
            return $"Hello {name}!";
        }

        var (name, hello, go) = (new Textbox("Name"), new Textbox("Hello"), new Button("Go"));
        go.Click(Work, [name], [hello], new EventOptions { ConcurrencyLimit = 4 });
        new Blocks { name, go, hello }
        """;

    public static async Task RunAsync()
    {
        using (var site = new BenchmarkSite(("work", Script)))
        {
            await using var host = await ServerProcess.StartHostAsync("/demos/work", site.Arguments);
            await VisitorsAsync(host);
            await FloodAsync(host);
        }

        await CostAsync();
    }

    private static async Task VisitorsAsync(ServerProcess host)
    {
        await WarmUpAsync(host);
        var requests = await Submits.OpenAsync(host.Address, "work", Visitors);
        var watch = Stopwatch.StartNew();
        var waits = await Task.WhenAll(requests.SelectMany(make => Enumerable.Range(0, Calls).Select(call => WaitAsync(host, make(call), watch))));
        // As if nothing cost anything: four end every 100 ms.
        var ideal = Enumerable.Range(0, Visitors * Calls).Select(place => (place / Limit + 1) * Work.TotalMilliseconds);
        Console.WriteLine($"{Visitors} visitors, {Calls} calls each at once, ms from the first submit to the answer: {Percentiles.Of(waits)}");
        Console.WriteLine($"the ideal: {Percentiles.Of(ideal)}");
    }

    // One visitor has twenty calls in line before the others come.
    private static async Task FloodAsync(ServerProcess host)
    {
        const int Others = 20;
        var flood = (await Submits.OpenAsync(host.Address, "work", 1))[0];
        var others = await Submits.OpenAsync(host.Address, "work", Others);
        var watch = Stopwatch.StartNew();
        var flooding = Task.WhenAll(Enumerable.Range(0, 20).Select(call => WaitAsync(host, flood(call), watch)));
        await Task.Delay(Work / 2);
        var came = watch.Elapsed.TotalMilliseconds;
        var waits = await Task.WhenAll(others.Select(make => WaitAsync(host, make(0), watch)));
        Console.WriteLine($"{Others} visitors with one call each behind one with twenty, ms: {Percentiles.Of(waits.Select(wait => wait - came))}; first come first served: {(20 + Others) / Limit * Work.TotalMilliseconds:0}");
        Console.WriteLine($"the one with twenty, ms: {Percentiles.Of(await flooding)}");
    }

    private static async Task WarmUpAsync(ServerProcess host) =>
        await Task.WhenAll((await Submits.OpenAsync(host.Address, "work", 8)).Select(make => WaitAsync(host, make(0), Stopwatch.StartNew())));

    private static async Task<double> WaitAsync(ServerProcess host, byte[] request, Stopwatch watch)
    {
        using var connection = new RawConnection();
        await connection.ConnectAsync(host.Address);
        await connection.SendAsync(request);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task CostAsync()
    {
        var free = Median.Of(await TimesAsync(null));
        var limited = Median.Of(await TimesAsync(1));
        Console.WriteLine($"an event without a limit: {free:0.00} µs; with one, and nobody in line: {limited:0.00} µs");
        foreach (var waiting in (int[])[100, 1_000, Waiting])
            Console.WriteLine($"an event in a line of {waiting:N0}: {await LineAsync(waiting):0.00} µs, its own work, its wake-up and what it is told included");
    }

    private static async Task<List<double>> TimesAsync(int? limit)
    {
        const int Events = 20_000;
        using var demo = new QueueDemo(limit);
        var session = demo.Engine.OpenSession();
        var times = new List<double>();
        for (var round = 0; round < 6; round++)
        {
            var watch = Stopwatch.StartNew();
            for (var count = 0; count < Events; count++)
                await demo.RunAsync(session);
            times.Add(watch.Elapsed.TotalMicroseconds / Events);
        }

        return times[1..];
    }

    private static async Task<double> LineAsync(int waiting)
    {
        using var demo = new QueueDemo(1);
        var times = new List<double>();
        for (var round = 0; round < 4; round++)
        {
            demo.Close();
            var runs = Enumerable.Range(0, waiting).Select(_ => demo.RunAsync(demo.Engine.OpenSession())).ToList();
            var watch = Stopwatch.StartNew();
            demo.Open();
            await Task.WhenAll(runs);
            times.Add(watch.Elapsed.TotalMicroseconds / waiting);
        }

        return Median.Of(times[1..]);
    }

    /// <summary>A handler that does nothing, but waits while its gate is closed.</summary>
    private sealed class QueueDemo : IDisposable
    {
        private readonly SessionStore _store = new(new EngineOptions(), TimeProvider.System);
        private TaskCompletionSource? _gate;

        public QueueDemo(int? limit)
        {
            var go = new Button("Go");
            go.Click(() => _gate?.Task ?? Task.CompletedTask, [], [], new EventOptions { ConcurrencyLimit = limit, MaxQueue = 100_000 });
            Engine = new DemoEngine(new Blocks { go }, new EngineContext { Markdown = new SafeMarkdown(), Sessions = _store });
        }

        public DemoEngine Engine { get; }

        public void Close() => _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Open()
        {
            var gate = _gate!;
            _gate = null;
            gate.SetResult();
        }

        public async Task RunAsync(Session session)
        {
            if (Engine.Admit(session, new EventCall(0, new Dictionary<int, System.Text.Json.JsonElement>())) is not Admission.Admitted admitted)
                throw new InvalidOperationException("The event was refused.");
            await foreach (var _ in admitted.Run.RunAsync())
                continue;
        }

        public void Dispose()
        {
            Engine.Dispose();
            _store.Dispose();
        }
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Interfaces.Benchmarks.Load;
using Interfaces.Benchmarks.Servers;

namespace Interfaces.Benchmarks.Runs;

/// <summary>
/// One client sends 10,000 events a second, others read nothing of what they asked for, 5,000 sessions idle; meanwhile
/// one honest visitor works. Afterwards everything is to be as it was.
/// </summary>
internal static partial class HostileRun
{
    private const int Idle = 5_000;
    private const int EventsPerSecond = 10_000;
    private const int FloodConnections = 64;
    private const int SilentConnections = 50;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(90);

    private const string Quick =
        """
        var (name, hello, go) = (new Textbox("Name"), new Textbox("Hello"), new Button("Go"));
        go.Click((string name) => $"Hello {name}!", [name], [hello]);
        new Blocks { name, go, hello }
        """;

    private const string Endless =
        """
        IEnumerable<string> Stream(string name)
        {
            for (var step = 0; ; step++)
                yield return new string('x', 4_000) + step;
        }

        var (name, hello, go) = (new Textbox("Name"), new Textbox("Hello"), new Button("Go"));
        go.Click(Stream, [name], [hello], new EventOptions { ConcurrencyLimit = null });
        new Blocks { name, go, hello }
        """;

    public static async Task RunAsync()
    {
        Environment.SetEnvironmentVariable("Interfaces__Status", "true");
        Environment.SetEnvironmentVariable("Interfaces__Engine__SessionLifetime", "00:00:05");
        using var site = new BenchmarkSite(("quick", Quick), ("endless", Endless));
        await using var host = await ServerProcess.StartHostAsync("/demos/quick", site.Arguments);
        var honest = (await Submits.OpenAsync(host.Address, "quick", 1))[0];
        await WorkAsync(host, honest, 0, TimeSpan.FromSeconds(2));
        Report(host, "alone", await WorkAsync(host, honest, 1_000, TimeSpan.FromSeconds(5)), await StatusAsync(host));

        var before = host.ResidentBytes;
        await IdleAsync(host);
        Console.WriteLine($"{Idle:N0} sessions that were used once: {(host.ResidentBytes - before) / Idle:N0} bytes of the process each");

        using var stop = new CancellationTokenSource();
        var page = (await Submits.OpenAsync(host.Address, "quick", 1))[0];
        var calls = 0;
        var flood = Task.WhenAll(Enumerable.Range(0, FloodConnections).Select(_ => FloodAsync(host, () => page(Interlocked.Increment(ref calls)), stop.Token)));
        Report(host, $"beside {EventsPerSecond:N0} events a second from one page", await WorkAsync(host, honest, 2_000, Duration), await StatusAsync(host));
        await stop.CancelAsync();
        var answers = (await flood).Aggregate((Taken: 0, Refused: 0), static (sum, one) => (sum.Taken + one.Taken, sum.Refused + one.Refused));
        Console.WriteLine($"  of them taken {answers.Taken / Duration.TotalSeconds:N0} a second, refused {answers.Refused / Duration.TotalSeconds:N0} a second");

        var silent = await SilentAsync(host);
        Report(host, $"beside {SilentConnections} that read nothing of an endless stream", await WorkAsync(host, honest, 10_000, Duration), await StatusAsync(host));
        await RecoverAsync(host);
        silent.ForEach(static socket => socket.Dispose());
    }

    private static void Report(ServerProcess host, string when, Percentiles waits, (int Streams, int Busy, int Sessions) status) =>
        Console.WriteLine($"{when}: the honest visitor's ms: {waits}; the host holds {host.ResidentBytes / 1024 / 1024} MB, {status.Sessions:N0} sessions, {status.Streams:N0} streams");

    // A click each 20 ms, as fast as a page may.
    private static async Task<Percentiles> WorkAsync(ServerProcess host, Func<int, byte[]> make, int first, TimeSpan duration)
    {
        using var connection = new RawConnection();
        await connection.ConnectAsync(host.Address);
        var (waits, watch) = (new List<double>(), Stopwatch.StartNew());
        for (var call = first; watch.Elapsed < duration; call++)
        {
            var start = watch.Elapsed;
            await connection.SendAsync(make(call));
            waits.Add((watch.Elapsed - start).TotalMilliseconds);
            await Task.Delay(20);
        }

        return Percentiles.Of(waits);
    }

    private static async Task IdleAsync(ServerProcess host)
    {
        using var connection = new RawConnection();
        await connection.ConnectAsync(host.Address);
        foreach (var make in await Submits.OpenAsync(host.Address, "quick", Idle))
            await connection.SendAsync(make(0));
    }

    private static async Task<(int Taken, int Refused)> FloodAsync(ServerProcess host, Func<byte[]> next, CancellationToken stop)
    {
        var (taken, refused, watch) = (0, 0, Stopwatch.StartNew());
        using var connection = new RawConnection();
        await connection.ConnectAsync(host.Address);
        for (var call = 0; !stop.IsCancellationRequested; call++)
        {
            if (await connection.TrySendAsync(next()))
                taken++;
            else
                refused++;
            var due = TimeSpan.FromSeconds((call + 1.0) * FloodConnections / EventsPerSecond);
            if (due - watch.Elapsed is { TotalMilliseconds: > 1 } early)
                await Task.Delay(early, CancellationToken.None);
        }

        return (taken, refused);
    }

    private static async Task<List<Socket>> SilentAsync(ServerProcess host)
    {
        var sockets = new List<Socket>();
        foreach (var make in await Submits.OpenAsync(host.Address, "endless", SilentConnections))
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4_096 };
            await socket.ConnectAsync(IPAddress.Loopback, host.Address.Port);
            await socket.SendAsync(make(0));
            sockets.Add(socket);
        }

        return sockets;
    }

    // The sockets stay open all the while: it is the host that must let go.
    private static async Task RecoverAsync(ServerProcess host)
    {
        var watch = Stopwatch.StartNew();
        var status = await StatusAsync(host);
        while (status is not { Streams: 0, Busy: 0 } && watch.Elapsed < Recovery)
        {
            await Task.Delay(1_000);
            status = await StatusAsync(host);
        }

        Console.WriteLine($"afterwards: {status.Streams} streams, {status.Busy} busy sessions after {watch.Elapsed.TotalSeconds:0} s; the host holds {host.ResidentBytes / 1024 / 1024} MB, {status.Sessions:N0} sessions");
    }

    private static async Task<(int Streams, int Busy, int Sessions)> StatusAsync(ServerProcess host)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        var page = await http.GetStringAsync(new Uri("/status", UriKind.Relative));
        int Of(string row) => int.Parse(StatusRow().Matches(page).First(match => match.Groups[1].Value.StartsWith(row, StringComparison.Ordinal)).Groups[2].Value.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
        return (Of("Streams"), Of("Sessions with"), Of("Open sessions"));
    }

    [GeneratedRegex("""<th scope="row">([^<]*)</th><td>([\d,]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex StatusRow();
}

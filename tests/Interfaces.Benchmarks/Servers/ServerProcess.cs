using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Interfaces.Benchmarks.Servers;

/// <summary>A server in a process of its own, so that what the load costs is not counted as the server's.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private ServerProcess(Process process, Uri address, TimeSpan startup) => (_process, Address, Startup) = (process, address, startup);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>How long it took from the start of the process to the first page.</summary>
    public TimeSpan Startup { get; }

    /// <summary>The memory that it holds now, in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static Task<ServerProcess> StartHostAsync(string firstPage = "/healthz", params IEnumerable<string> arguments) =>
        StartAsync(firstPage, url => [Path.Combine(AppContext.BaseDirectory, "Interfaces.Host.dll"), "--urls", url, "--no-watch", .. arguments]);

    public static Task<ServerProcess> StartEchoAsync() =>
        StartAsync("/healthz", url => [typeof(ServerProcess).Assembly.Location, "echo", url]);

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<ServerProcess> StartAsync(string firstPage, Func<string, IEnumerable<string>> arguments)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", arguments(address.ToString().TrimEnd('/'))) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["DOTNET_TieredPGO"] = "1";
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        using var http = new HttpClient { BaseAddress = address };
        while (watch.Elapsed < StartTimeout)
        {
            try
            {
                using var response = await http.GetAsync(new Uri(firstPage, UriKind.Relative));
                response.EnsureSuccessStatusCode();
                await response.Content.ReadAsByteArrayAsync();
                return new ServerProcess(process, address, watch.Elapsed);
            }
            catch (HttpRequestException error) when (error.HttpRequestError == HttpRequestError.ConnectionError && !process.HasExited)
            {
                await Task.Delay(2);
            }
        }

        process.Kill(entireProcessTree: true);
        throw new InvalidOperationException($"The server did not answer {firstPage} within {StartTimeout.TotalSeconds} s.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Diagnostics;

namespace Interfaces.Browser.Tests;

/// <summary>A host, started as its users start it.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly DirectoryInfo _kept;

    private HostProcess(Process process, DirectoryInfo kept, string address) => (_process, _kept, Address) = (process, kept, address);

    /// <summary>Where it listens: <c>http://127.0.0.1:40123</c>.</summary>
    public string Address { get; }

    public static async Task<HostProcess> StartAsync(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Interfaces.Host.dll"), "--urls", "http://127.0.0.1:0", .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Site.Repository,
        };
        // What tests flag is nobody's.
        var kept = Directory.CreateTempSubdirectory("interfaces-flags");
        start.Environment["Interfaces__Flags__Folder"] = kept.FullName;
        var process = Process.Start(start) ?? throw new InvalidOperationException("The host did not start.");
        try
        {
            return new(process, kept, await AddressOf(process).WaitAsync(StartTime));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _kept.Delete(recursive: true);
    }

    private static Task<string> AddressOf(Process process)
    {
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new List<string>();
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                address.TrySetException(new InvalidOperationException("The host ended: " + string.Join('\n', output)));
                return;
            }

            output.Add(line.Data);
            var found = line.Data.IndexOf("http://127.0.0.1:", StringComparison.Ordinal);
            if (found >= 0)
                address.TrySetResult(new Uri(line.Data[found..].Split(' ')[0]).GetLeftPart(UriPartial.Authority));
        };
        process.BeginOutputReadLine();
        return address.Task;
    }
}

using System.Diagnostics;
using System.Reflection;
using Microsoft.Playwright;

namespace Interfaces.Browser.Tests;

/// <summary>The host, started as its users start it, and one browser, shared by all tests.</summary>
public sealed class Site : IAsyncLifetime
{
    private Process? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address { get; private set; } = "";

    public static string Repository { get; } = Metadata("Repository");

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null && !Chromium.IsRequired)
            return;

        (_host, Address) = await StartHostAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path ?? throw new InvalidOperationException("Chromium is required here and not installed: apt-get install chromium."),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null)
        {
            _host.Kill(entireProcessTree: true);
            await _host.WaitForExitAsync();
            _host.Dispose();
        }
    }

    /// <summary>Opens a page as a new visitor.</summary>
    public async Task<IPage> OpenAsync(string path, BrowserNewContextOptions? options = null)
    {
        var context = await _browser!.NewContextAsync(options ?? new());
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address + path);
        return page;
    }

    /// <summary>Starts a host of its own, for a test that changes scripts.</summary>
    public static async Task<(Process Process, string Address)> StartHostAsync(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Interfaces.Host.dll"), "--urls", "http://127.0.0.1:0", .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Repository,
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("The host did not start.");
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
                address.TrySetResult(line.Data[found..].Split(' ', '/', StringSplitOptions.None) is [var scheme, _, var authority, ..] ? $"{scheme}//{authority}" : line.Data[found..]);
        };
        process.BeginOutputReadLine();
        return (process, await address.Task.WaitAsync(TimeSpan.FromSeconds(60)));
    }

    internal static string Metadata(string key) => typeof(Site).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}

/// <summary>Tests that share the host and the browser; they run one after another, so that none waits for the machine.</summary>
[CollectionDefinition(nameof(Site))]
public sealed class SiteTests : ICollectionFixture<Site>;

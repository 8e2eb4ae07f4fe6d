using System.Reflection;
using Microsoft.Playwright;

namespace Interfaces.Browser.Tests;

/// <summary>The host with the scripts and guides of the repository, a workshop beside it, and one browser: shared by all tests.</summary>
public sealed class Site : IAsyncLifetime
{
    private HostProcess? _host;
    private IPlaywright? _playwright;

    /// <summary>How long a test waits for what must come.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(20);

    public static string Repository { get; } = Path.GetFullPath(Metadata("Repository"));

    /// <summary>The names of the demos of the repository.</summary>
    public static IReadOnlyList<string> DemoNames { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository, "scripts"), "*.csx").Select(file => Path.GetFileNameWithoutExtension(file)!).Where(name => name[0] != '_').Order(StringComparer.Ordinal)];

    public string Address => _host!.Address;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>The page of a visitor who only looks at pages, one after another.</summary>
    public IPage Reader { get; private set; } = null!;

    /// <summary>A host with scripts that tests may change.</summary>
    internal Workshop Workshop { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null && !Chromium.IsRequired)
            return;

        Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);
        _host = await HostProcess.StartAsync("--no-watch");
        Workshop = await Workshop.OpenAsync();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path ?? throw new InvalidOperationException("Chromium is required here and not installed: apt-get install chromium."),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
        });
        Reader = await Browser.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (Workshop is not null)
            await Workshop.DisposeAsync();
        if (_host is not null)
            await _host.DisposeAsync();
    }

    internal static string Metadata(string key) => typeof(Site).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}

/// <summary>Tests that share the host and the browser; they run one after another, so that none waits for the machine.</summary>
[CollectionDefinition(nameof(Site))]
public sealed class SiteTests : ICollectionFixture<Site>;

/// <summary>Tests that look at many pages. They have a host and a browser of their own, and run beside the others.</summary>
[CollectionDefinition(nameof(SitePages))]
public sealed class SitePages : ICollectionFixture<Site>;

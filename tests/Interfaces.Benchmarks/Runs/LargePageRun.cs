using System.Diagnostics;
using System.Net;
using Interfaces.Benchmarks.Load;
using Interfaces.Benchmarks.Servers;
using Microsoft.Playwright;

namespace Interfaces.Benchmarks.Runs;

/// <summary>A page of 1,000 components: how long the host draws it, its bytes, and when the first click is answered.</summary>
internal static class LargePageRun
{
    private const int Components = 1_000;
    private const int Rounds = 20;
    private const string Chromium = "/usr/bin/chromium";

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("interfaces-benchmark");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "large.csx"), $$"""
                var page = new Blocks("Large");
                var go = new Button("Go");
                var answer = new Textbox("Answer");
                go.Click(() => "Here.", answer);
                page.Add(go);
                page.Add(answer);
                for (var n = 0; n < {{Components / 4}}; n++)
                    page.Add(new Row { new Textbox($"Text {n}"), new Slider($"Slider {n}"), new Checkbox($"Box {n}"), new Radio<string>(["a", "b", "c"], $"Choice {n}") });
                page
                """);
            await using var host = await ServerProcess.StartHostAsync("/demos/large", "--scripts", folder.FullName);
            await DrawAsync(host);
            if (File.Exists(Chromium))
                await OpenAsync(host);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task DrawAsync(ServerProcess host)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        var (times, bytes) = (new List<double>(), 0);
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            bytes = (await http.GetByteArrayAsync(new Uri("/demos/large/fragment?mount=d1", UriKind.Relative))).Length;
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        using var compressed = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = host.Address };
        compressed.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var wire = (await compressed.GetByteArrayAsync(new Uri("/demos/large", UriKind.Relative))).Length;
        Console.WriteLine($"drawn in {Median.Of(times):0.0} ms (median of {Rounds}); {bytes / 1024.0:0} KB of HTML, {wire / 1024.0:0.0} KB on the wire");
    }

    private static async Task OpenAsync(ServerProcess host)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"] });
        var times = new List<double>();
        for (var round = 0; round < 5; round++)
        {
            var page = await browser.NewPageAsync();
            var watch = Stopwatch.StartNew();
            await page.GotoAsync(new Uri(host.Address, "/demos/large").ToString());
            await page.GetByRole(AriaRole.Button, new() { Name = "Go", Exact = true }).ClickAsync();
            await Assertions.Expect(page.GetByLabel("Answer")).ToHaveValueAsync("Here.");
            times.Add(watch.Elapsed.TotalMilliseconds);
            await page.CloseAsync();
        }

        Console.WriteLine($"opened, clicked and answered in {Median.Of(times):0} ms (median of 5)");
    }
}

using Interfaces.Benchmarks.Load;
using Interfaces.Benchmarks.Servers;
using Microsoft.Playwright;

namespace Interfaces.Benchmarks.Runs;

/// <summary>Opens <c>interface_state</c> in Chromium: requests, bytes on the wire, and the time from click to output.</summary>
internal static class PageRun
{
    private const int Clicks = 30;
    private const string Chromium = "/usr/bin/chromium";

    public static async Task RunAsync()
    {
        if (!File.Exists(Chromium))
        {
            Console.WriteLine($"left out: {Chromium} is not installed.");
            return;
        }

        await using var host = await ServerProcess.StartHostAsync("/demos/interface_state");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"] });
        var page = await browser.NewPageAsync();
        var sizes = new List<Task<RequestSizesResult>>();
        page.RequestFinished += (_, request) => sizes.Add(request.SizesAsync());
        await page.GotoAsync(new Uri(host.Address, "/demos/interface_state").ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
        var finished = await Task.WhenAll(sizes);
        Console.WriteLine($"{finished.Length} requests, {finished.Sum(size => size.ResponseBodySize + size.ResponseHeadersSize) / 1024.0:0.0} KB on the wire");

        await page.GetByLabel("Message").FillAsync("a");
        var times = new List<double>();
        for (var click = 0; click <= Clicks; click++)
        {
            var time = await page.EvaluateAsync<double>("""
                () => new Promise(resolve => {
                  const start = performance.now();
                  const output = document.querySelector('.component.json');
                  new MutationObserver((_, observer) => { observer.disconnect(); resolve(performance.now() - start); })
                    .observe(output, { childList: true, subtree: true, characterData: true });
                  document.querySelector('button.primary').click();
                })
                """);
            if (click > 0)
                times.Add(time);
            await page.WaitForFunctionAsync("() => !document.querySelector('[aria-busy=true]')");
        }

        Console.WriteLine($"click to output: {Median.Of(times):0.0} ms (median of {Clicks})");
    }
}

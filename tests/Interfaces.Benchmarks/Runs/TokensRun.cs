using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Interfaces.Benchmarks.Load;
using Interfaces.Benchmarks.Servers;
using Microsoft.Playwright;

namespace Interfaces.Benchmarks.Runs;

/// <summary>Streams 10,000 tokens into one message: to a connection, next to a bare server that sends each as an event, and to a page in Chromium.</summary>
internal static class TokensRun
{
    private const int Tokens = 10_000;
    private const int Share = 1_000;
    private const int Rounds = 5;
    private const string Chromium = "/usr/bin/chromium";

    // Each token notes when it was taken: the next is asked for when all is done for the one before.
    private const string Script = """
        var chat = new Chatbot("Chat");
        var (append, whole, slow) = (new Button("Append"), new Button("Whole"), new Button("Slow"));
        var first = new Textbox("First");
        var last = new Textbox("Last");

        IEnumerable<(object, object, object)> Tell(bool isWhole)
        {
            var text = "word";
            yield return ((List<ChatMessage>)[text], Output.Skip, Output.Skip);
            var (started, began) = (System.Diagnostics.Stopwatch.GetTimestamp(), TimeSpan.Zero);
            for (var token = 1; token < 10_000; token++)
            {
                if (token == 1_000)
                    began = System.Diagnostics.Stopwatch.GetElapsedTime(started);
                if (token == 9_000)
                    started = System.Diagnostics.Stopwatch.GetTimestamp();
                var added = token % 40 == 0 ? ".\n\nNext" : " word";
                if (isWhole)
                    text += added;
                yield return (isWhole ? (List<ChatMessage>)[text] : Output.Append(added), Output.Skip, Output.Skip);
            }

            var ended = System.Diagnostics.Stopwatch.GetElapsedTime(started);
            yield return (Output.Skip, began.TotalMicroseconds.ToString(System.Globalization.CultureInfo.InvariantCulture), ended.TotalMicroseconds.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        async IAsyncEnumerable<Addition> Drip()
        {
            for (var token = 1; token < 10_000; token++)
            {
                if (token % 4 == 0)
                    await Task.Delay(1);
                yield return Output.Append(token % 40 == 0 ? ".\n\nNext" : " word");
            }
        }

        append.Click(() => Tell(false), [], [chat, first, last]);
        whole.Click(() => Tell(true), [], [chat, first, last]);
        slow.Click(() => (List<ChatMessage>)["word"], [], [chat]).Then(Drip, [], [chat]);

        new Blocks { chat, append, whole, slow, first, last }
        """;

    public static async Task RunAsync()
    {
        using var site = new BenchmarkSite(("tokens", Script));
        await using var host = await ServerProcess.StartHostAsync("/demos/tokens", site.Arguments);
        await using var echo = await ServerProcess.StartEchoAsync();
        Console.WriteLine($"{Tokens:N0} tokens into one message       tokens/s   bare SSE/s   ratio   first {Share:N0}   last {Share:N0} (microseconds a token, median of rounds)");
        foreach (var (name, handler) in new[] { ("Output.Append", 0), ("the whole text each time", 1) })
        {
            var (ours, bare, firsts, lasts) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round <= Rounds; round++)
            {
                var (seconds, text) = await StreamAsync(host.Address, await OpenAsync(host.Address, handler));
                var (bareSeconds, _) = await StreamAsync(echo.Address, new HttpRequestMessage(HttpMethod.Get, new Uri(echo.Address, $"/tokens/{Tokens}")));
                if (round == 0)
                    continue;
                ours.Add(Tokens / seconds);
                bare.Add(Tokens / bareSeconds);
                var (first, last) = Costs(text);
                firsts.Add(first / Share);
                lasts.Add(last / Share);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32}   {Median.Of(ours),11:N0}   {Median.Of(bare),10:N0}   {Median.Of(ours.Zip(bare, static (a, b) => a / b)),5:0.00}   {Median.Of(firsts),11:0.00}   {Median.Of(lasts),10:0.00}"));
        }

        if (File.Exists(Chromium))
            await BrowseAsync(host.Address);
    }

    private static async Task<HttpRequestMessage> OpenAsync(Uri address, int handler)
    {
        using var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Add("Origin", $"http://{address.Authority}");
        var session = await Submits.OpenSessionAsync(http, "tokens");
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "/demos/tokens/events"))
        {
            Content = new StringContent($$$"""{"session":"{{{session}}}","mount":"d1","call":1,"handler":{{{handler}}},"values":{}}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Origin", $"http://{address.Authority}");
        return request;
    }

    private static async Task<(double Seconds, string Text)> StreamAsync(Uri address, HttpRequestMessage request)
    {
        using var http = new HttpClient { BaseAddress = address };
        var watch = Stopwatch.StartNew();
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        var text = await response.Content.ReadAsStringAsync();
        request.Dispose();
        return (watch.Elapsed.TotalSeconds, text);
    }

    // The last two patches are of the boxes that say how long the handler waited for its first tokens, and its last.
    private static (double First, double Last) Costs(string text)
    {
        var figures = text.Split('\n')
            .Where(static line => line.StartsWith("data: {\"component\"", StringComparison.Ordinal))
            .Select(static line => JsonDocument.Parse(line[6..]).RootElement.GetProperty("html").GetString()!)
            .TakeLast(2)
            .Select(static html => System.Text.RegularExpressions.Regex.Match(html, @"(?:value=""|>\n)([\d.]+)").Groups[1].Value)
            .Select(static figure => double.Parse(figure, CultureInfo.InvariantCulture))
            .ToList();
        return (figures[0], figures[1]);
    }

    // What the page's own thread does while tokens come: at the beginning of the message, and when it is long.
    private static async Task BrowseAsync(Uri address)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"] });
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(address, "/demos/tokens").ToString());
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("Performance.enable");
        await page.GetByRole(AriaRole.Button, new() { Name = "Slow" }).ClickAsync();
        var (start, begin) = (await AtAsync(page, devtools, 1), await AtAsync(page, devtools, Share));
        var (later, end) = (await AtAsync(page, devtools, Tokens - Share - 1), await AtAsync(page, devtools, Tokens - 80));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"In Chromium, time of the page's thread: {1e6 * (begin.Busy - start.Busy) / (begin.Words - start.Words):0.0} microseconds a token at the beginning, {1e6 * (end.Busy - later.Busy) / (end.Words - later.Words):0.0} at the end"));
    }

    private static async Task<(double Busy, int Words)> AtAsync(IPage page, ICDPSession devtools, int words)
    {
        var handle = await page.WaitForFunctionAsync("words => { const count = (document.querySelector('li.message .body')?.childElementCount ?? 0) * 40; return count >= words && count; }", words, new() { PollingInterval = 50, Timeout = 120_000 });
        var metrics = (await devtools.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics").EnumerateArray();
        return (metrics.First(static metric => metric.GetProperty("name").GetString() == "TaskDuration").GetProperty("value").GetDouble(), await handle.JsonValueAsync<int>());
    }
}

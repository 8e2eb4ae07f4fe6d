using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Interfaces.Benchmarks.Load;
using Interfaces.Benchmarks.Servers;
using Interfaces.Docs;
using Interfaces.Engine;
using Microsoft.Playwright;

namespace Interfaces.Benchmarks.Runs;

/// <summary>A table of 100,000 rows: what its first answer weighs, what a visitor costs, how long a window, an order and an edit take, and how it scrolls.</summary>
internal static class TableRun
{
    private const int Rows = 100_000;
    private const int Sessions = 200;
    private const int Times = 50;
    private const string Page = "/demos/dataframe_large";
    private const string Chromium = "/usr/bin/chromium";
    private const string Sorted = """{"window":{"from":0,"count":50},"order":{"sort":[{"column":3,"descending":true}]}}""";
    private const string Searched = """{"window":{"from":0,"count":50},"order":{"search":"lima"}}""";

    private sealed record Reading(int Number, string Station, DateTime Time, double Degrees, bool Checked);

    public static async Task RunAsync()
    {
        Engine();
        await using var host = await ServerProcess.StartHostAsync(Page);
        await WireAsync(host);
        if (File.Exists(Chromium))
            await ScrollAsync(host);
        else
            Console.WriteLine($"scroll: left out, {Chromium} is not installed.");
    }

    private static void Engine()
    {
        using var store = new SessionStore(new EngineOptions(), TimeProvider.System);
        var frame = new Dataframe<Reading>(Enumerable.Range(0, Rows).Select(number => new Reading(number, "Lisbon Oslo Cairo Lima".Split(' ')[number % 4], new DateTime(2026, 1, 1).AddMinutes(number), number * 7919 % 1_000 / 10.0, number % 3 == 0)));
        using var engine = new DemoEngine(new Blocks { frame }, new EngineContext { Markdown = new SafeMarkdown(), Sessions = store });
        var session = engine.OpenSession();

        Console.WriteLine($"first window rendered: {Milliseconds(() => engine.Render("d1").ToString()):0.00} ms");
        var place = 0;
        Console.WriteLine($"a window of 50 rows: {Milliseconds(() => Ask(engine, session, $$"""{"window":{"from":{{place = (place + 9_973) % Rows}},"count":50} }""")):0.00} ms");
        Console.WriteLine($"sorted for the first time: {Once(() => Ask(engine, session, Sorted)):0} ms, again: {Milliseconds(() => Ask(engine, session, Sorted)):0.00} ms");
        Console.WriteLine($"searched for the first time: {Once(() => Ask(engine, session, Searched)):0} ms, again: {Milliseconds(() => Ask(engine, session, Searched)):0.00} ms");
        Console.WriteLine($"an edit: {Milliseconds(() => Edit(engine, session)):0.00} ms");

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var sessions = Enumerable.Range(0, Sessions).Select(_ => engine.OpenSession()).ToList();
        sessions.ForEach(other => Ask(engine, other, Sorted));
        var looked = GC.GetTotalMemory(forceFullCollection: true);
        sessions.ForEach(other => Edit(engine, other));
        var edited = GC.GetTotalMemory(forceFullCollection: true);
        sessions.ForEach(other => Ask(engine, other, Sorted));
        var sorted = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(sessions);
        Console.WriteLine($"a session that looked and sorted: {(looked - before) / Sessions:N0} bytes; that edited a cell: {(edited - before) / Sessions:N0}; and sorted its own rows: {(sorted - before) / Sessions:N0}");
    }

    private static async Task WireAsync(ServerProcess host)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        var plain = (await http.GetByteArrayAsync(new Uri(Page, UriKind.Relative))).Length;
        http.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        var watch = Stopwatch.StartNew();
        using var first = await http.GetAsync(new Uri(Page, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        var headers = watch.Elapsed.TotalMilliseconds;
        Console.WriteLine($"page: {plain / 1024.0:0.0} KB, {(await first.Content.ReadAsByteArrayAsync()).Length / 1024.0:0.0} KB compressed, first byte after {headers:0.0} ms; the host holds {host.ResidentBytes / 1024 / 1024} MB");

        var session = (await PostAsync(http, $"{Page}/sessions", "{}")).GetProperty("session").GetString();
        JsonElement window = default;
        var windows = new List<double>();
        for (var time = 0; time < Times; time++)
        {
            watch.Restart();
            window = await PostAsync(http, $"{Page}/blocks/1/ask", Body(session, $$"""{"window":{"from":{{time * 1_999}},"count":50} }"""));
            windows.Add(watch.Elapsed.TotalMilliseconds);
        }

        var edits = new List<double>();
        for (var step = 0; step < Times; step++)
        {
            watch.Restart();
            await PostAsync(http, $"{Page}/blocks/1/ask", Body(session, EditOf(window.GetProperty("version").GetInt64(), step, step)));
            edits.Add(watch.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine($"over HTTP: a window {Median.Of(windows):0.0} ms, {Encoding.UTF8.GetByteCount(window.GetRawText()) / 1024.0:0.0} KB; an edit {Median.Of(edits):0.0} ms (medians of {Times})");
    }

    private static async Task ScrollAsync(ServerProcess host)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"] });
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(host.Address, Page).ToString());
        await page.Locator(".frame-tools").WaitForAsync();
        var frames = await page.EvaluateAsync<double[]>("""
            () => new Promise(resolve => {
              const port = document.querySelector('data-frame > .scroll');
              const times = [];
              let last = performance.now();
              const step = now => {
                times.push(now - last);
                last = now;
                port.scrollTop += 120;
                if (times.length < 300) requestAnimationFrame(step);
                else resolve(times.slice(1));
              };
              requestAnimationFrame(step);
            })
            """);
        Array.Sort(frames);
        Console.WriteLine($"scrolling 120 px a frame: {Median.Of([.. frames]):0.0} ms a frame, {frames[(int)(frames.Length * 0.95)]:0.0} ms at the 95th percentile, {frames[^1]:0.0} ms at most, {frames.Count(frame => frame > 50)} of {frames.Length} longer than 50 ms");
        var jump = await page.EvaluateAsync<double>("""
            () => new Promise(resolve => {
              const port = document.querySelector('data-frame > .scroll');
              const start = performance.now();
              port.scrollTop = port.scrollHeight / 2;
              const look = () => document.querySelector('tr[data-row="50000"]') ? resolve(performance.now() - start) : requestAnimationFrame(look);
              look();
            })
            """);
        Console.WriteLine($"a jump to the middle: {jump:0} ms until its rows are there");
    }

    private static JsonElement Ask(DemoEngine engine, Session session, string question) =>
        engine.Ask("d1", session, 1, JsonDocument.Parse(question).RootElement).Answer ?? throw new InvalidOperationException("The question was refused.");

    private static void Edit(DemoEngine engine, Session session)
    {
        var now = Ask(engine, session, """{"window":{"from":0,"count":1}}""");
        Ask(engine, session, $$"""{"edit":{{EditOf(now.GetProperty("version").GetInt64(), now.GetProperty("step").GetInt32(), 50_000)}} }""");
    }

    private static string EditOf(long version, int step, int row) => $$"""{"version":{{version}},"step":{{step}},"changes":[{"row":{{row}},"column":1,"value":"Lima {{step}}"}]}""";

    private static string Body(string? session, string question) =>
        $$"""{"session":"{{session}}","mount":"d1","question":{{(question.StartsWith("{\"version", StringComparison.Ordinal) ? $"{{\"edit\":{question}}}" : question)}} }""";

    private static async Task<JsonElement> PostAsync(HttpClient http, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        using var json = JsonDocument.Parse(await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync());
        return json.RootElement.Clone();
    }

    private static double Milliseconds(Action action)
    {
        action();
        return Median.Of([.. Enumerable.Range(0, Times).Select(_ => Once(action))]);
    }

    private static double Once(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }
}

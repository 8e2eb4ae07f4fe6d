using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;
using Interfaces.Benchmarks.Load;
using Interfaces.Benchmarks.Servers;

namespace Interfaces.Benchmarks.Runs;

/// <summary>Uploads 1 GB in parts of 4 MiB, as a page does, and watches what the host holds; in turn with a bare server that reads the same parts and forgets them.</summary>
internal static class UploadRun
{
    private const string Demo = "filebox_component";
    private const int PartBytes = 4 << 20;
    private const long FileBytes = 1L << 30;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("interfaces-uploads-");
        try
        {
            Environment.SetEnvironmentVariable("Interfaces__Uploads__MaxFileBytes", FileBytes.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Environment.SetEnvironmentVariable("Interfaces__Uploads__Folder", folder.FullName);
            await using var host = await ServerProcess.StartHostAsync($"/demos/{Demo}");
            await using var echo = await ServerProcess.StartEchoAsync();
            using var http = new HttpClient { BaseAddress = host.Address };
            await UploadAsync(http, host, PartBytes);

            var before = host.ResidentBytes;
            var (seconds, peak) = await WatchAsync(host, () => UploadAsync(http, host, FileBytes));
            var (bareSeconds, _) = await WatchAsync(echo, () => DiscardAsync(http, echo));

            Console.WriteLine($"uploaded: {ByteSize.Text(FileBytes)} at {FileBytes / 1e6 / seconds:N0} MB/s; read and forgotten by a bare server: {FileBytes / 1e6 / bareSeconds:N0} MB/s");
            Console.WriteLine($"memory: {ByteSize.Text(before)} before, {ByteSize.Text(peak)} at most, {ByteSize.Text(Math.Max(0, peak - before))} more");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(double Seconds, long Peak)> WatchAsync(ServerProcess server, Func<Task> work)
    {
        using var stop = new CancellationTokenSource();
        var peak = server.ResidentBytes;
        var watching = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                peak = Math.Max(peak, server.ResidentBytes);
                await Task.Delay(Look);
            }
        });
        var watch = Stopwatch.StartNew();
        await work();
        var seconds = watch.Elapsed.TotalSeconds;
        await stop.CancelAsync();
        await watching;
        return (seconds, peak);
    }

    private static async Task UploadAsync(HttpClient http, ServerProcess host, long size)
    {
        var session = await Submits.OpenSessionAsync(http, Demo);
        using var begin = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, $"/demos/{Demo}/uploads"))
        {
            Content = new StringContent($$"""{"name":"big.txt","size":{{size}}}""", new MediaTypeHeaderValue("application/json")),
        };
        var upload = (await SendAsync(http, begin, session)).GetProperty("upload").GetString();
        var part = new byte[PartBytes];
        for (var offset = 0L; offset < size; offset += PartBytes)
        {
            using var append = new HttpRequestMessage(HttpMethod.Patch, new Uri(host.Address, $"/demos/{Demo}/uploads/{upload}")) { Content = Bytes(part) };
            append.Headers.Add("Upload-Offset", offset.ToString(System.Globalization.CultureInfo.InvariantCulture));
            await SendAsync(http, append, session);
        }
    }

    private static async Task DiscardAsync(HttpClient http, ServerProcess echo)
    {
        var part = new byte[PartBytes];
        for (var offset = 0L; offset < FileBytes; offset += PartBytes)
        {
            using var response = await http.PatchAsync(new Uri(echo.Address, "/discard"), Bytes(part));
            response.EnsureSuccessStatusCode();
        }
    }

    private static async Task<JsonElement> SendAsync(HttpClient http, HttpRequestMessage request, string session)
    {
        request.Headers.Add("Demo-Session", session);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException(text);
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }

    private static ByteArrayContent Bytes(byte[] part) => new(part) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
}

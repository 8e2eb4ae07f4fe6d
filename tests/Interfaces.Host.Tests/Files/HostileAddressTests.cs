using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace Interfaces.Host.Tests.Files;

/// <summary>Holes of others: paths in addresses, names as paths, malformed ranges.</summary>
public sealed class HostileAddressTests
{
    private static readonly string[] Paths =
    [
        "../../../etc/passwd", "/etc/passwd", "//etc/passwd", "etc/passwd", "C:/Windows/win.ini", "C:\\Windows\\win.ini", "\\\\host\\share\\x", "file:///etc/passwd",
        "http://169.254.169.254/latest", "..;/..;/etc/passwd", "....//....//etc/passwd", "..\\..\\etc\\passwd", ".../...//etc/passwd", "~root/.ssh/id_rsa", "CON", "NUL", "a::$DATA",
        "/proc/self/environ", "/dev/urandom", ".lock", "../uploads", "*", "?", "%", "{id}", "a\0b", "\u202etxt", new string('a', 4_000), "../shelf.csx", "scripts/shelf.csx",
    ];

    private static readonly Func<string, string>[] Encodings =
    [
        static path => Uri.EscapeDataString(path),
        static path => Uri.EscapeDataString(Uri.EscapeDataString(path)),
        static path => path.Replace("/", "%2f", StringComparison.Ordinal).Replace("\\", "%5c", StringComparison.Ordinal).Replace("\0", "%00", StringComparison.Ordinal).Replace("?", "%3f", StringComparison.Ordinal),
        static path => path.Replace(".", "%2e", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal).Replace("\0", "%2500", StringComparison.Ordinal).Replace("?", "", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal),
        static path => Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal),
        static path => Uri.EscapeDataString(path.Replace("/", "\uff0f", StringComparison.Ordinal)),
        static path => Uri.EscapeDataString(path).Replace(".", "%c0%ae", StringComparison.Ordinal).Replace("%2F", "%c0%af", StringComparison.Ordinal),
        static path => Uri.EscapeDataString(path) + "%00.png",
        static path => Uri.EscapeDataString(path) + "/.",
        static path => Uri.EscapeDataString(path) + "%20",
    ];

    [Fact]
    public async Task Files_are_found_by_ids_and_by_no_path_however_it_is_written()
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();
        var file = await site.UploadAsync(visitor, "a.txt", "mine"u8.ToArray());
        var id = file.GetProperty("id").GetString();

        foreach (var path in Paths.SelectMany(static path => Encodings.Select(encode => encode(path))).Where(static path => path.Length > 0))
        {
            foreach (var address in new[] { $"/demos/shelf/files/{path}/a.txt", $"/demos/shelf/files/{path}", $"/demos/{path}/files/{id}/a.txt", $"/demos/shelf/files/{id}{path}/a.txt", $"/demos/shelf/uploads/{path}" })
            {
                var (status, _) = await GetAsync(site, address, visitor);
                Assert.True(status is >= 400 and < 500, $"{status}: {address}");
            }

            // The name at the end is for people: whatever it is, it is the file of the id or nothing.
            var (named, body) = await GetAsync(site, $"/demos/shelf/files/{id}/{path}", visitor);
            Assert.True(named == 200 ? body == "mine" : named is >= 400 and < 500, $"{named}: {path}");
        }
    }

    [Fact]
    public async Task A_malformed_range_is_no_fault_of_the_host()
    {
        await using var site = await FileSite.StartAsync();
        var visitor = await site.OpenAsync();
        var content = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 100).Select(static digit => digit % 10)));
        var address = FileSite.Address(visitor, await site.UploadAsync(visitor, "a.mp4", content));
        var random = new Random(1);

        for (var round = 0; round < 10_000; round++)
        {
            var header = Range(random);
            using var response = await site.LoadAsync(address, visitor.Cookie, ("Range", header));
            var body = await response.Content.ReadAsByteArrayAsync();

            Assert.True((int)response.StatusCode is 200 or 206 or 416, $"{(int)response.StatusCode}: Range: {header}");
            if ((int)response.StatusCode == 200)
                Assert.Equal(content, body);
            else if (response.Content.Headers.ContentRange is { From: { } from, To: { } to } && (int)response.StatusCode == 206)
                Assert.Equal(content[(int)from..((int)to + 1)], body);
        }
    }

    private static string Range(Random random)
    {
        string[] units = ["bytes", "bytes", "bytes", "Bytes", "seconds", "", "bytes bytes", "*"];
        string[] numbers = ["0", "1", "5", "99", "100", "101", "-1", "", "-", "9223372036854775807", "9223372036854775808", "99999999999999999999999", "1e5", "0x10", " 7", "+3", "٣", "NaN", "1--", "--1"];
        string Pick(string[] of) => of[random.Next(of.Length)];
        var ranges = string.Join(Pick([",", ", ", ",,", ";"]), Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(numbers) + Pick(["-", "-", "-", "", "--", ":"]) + Pick(numbers)));
        return random.Next(50) == 0 ? "bytes=" + string.Join(',', Enumerable.Repeat("0-1", 1_000)) : Pick(units) + Pick(["=", "=", "=", " = ", ":", "=="]) + ranges;
    }

    // As the server hands it on: what no client would send is among it.
    private static async Task<(int Status, string Body)> GetAsync(FileSite site, string path, FileSite.Visitor visitor)
    {
        var answer = await site.Site.App.GetTestServer().SendAsync(http =>
        {
            http.Request.Method = HttpMethods.Get;
            http.Request.Scheme = "http";
            http.Request.Host = new HostString("localhost");
            http.Request.Path = path.Contains('\0') || path.Contains("%00", StringComparison.Ordinal) ? new PathString(Uri.UnescapeDataString(path)) : PathString.FromUriComponent(path);
            foreach (var (name, value) in FileSite.Session(visitor).Concat(FileSite.Cookie(visitor.Cookie)))
                http.Request.Headers[name] = value;
        });
        using var reader = new StreamReader(answer.Response.Body);
        return (answer.Response.StatusCode, await reader.ReadToEndAsync());
    }
}

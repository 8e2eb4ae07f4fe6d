using System.Net;
using System.Net.Sockets;
using System.Text;
using Interfaces.Engine;
using Interfaces.Host.Events;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Interfaces.Host.Tests.Events;

/// <summary>Bodies that only a real connection can send: too long without saying so, cut off, or never coming.</summary>
public sealed class RawBodyTests : IAsyncLifetime, IDisposable
{
    private readonly TestFolder _folder = new();
    private WebApplication _app = null!;
    private int _port;
    private string _session = "";

    public async Task InitializeAsync()
    {
        EventScripts.All(_folder, "raw");
        _app = HostApplication.Build(_folder.Options() with { Urls = "http://127.0.0.1:0" }, "Production");
        await _app.StartAsync();
        _port = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;
        var opened = await SendAsync("sessions", "Content-Length: 2\r\n", "{}");
        Assert.Equal(201, opened.Status);
        _session = opened.Body[(opened.Body.IndexOf(':', StringComparison.Ordinal) + 2)..^2];
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Ten_megabytes_in_pieces_are_refused_at_the_limit()
    {
        var piece = new string('x', 64 * 1024);
        var head = Event()[..^2] + "\"1\":\"";
        var pieces = new[] { head }.Concat(Enumerable.Repeat(piece, 160)).Select(part => $"{part.Length:x}\r\n{part}\r\n");

        await AssertRefusedAsync("Transfer-Encoding: chunked\r\n", string.Concat(pieces) + "0\r\n\r\n", 413);
    }

    [Fact]
    public async Task Ten_megabytes_that_are_announced_are_refused_before_they_come() =>
        await AssertRefusedAsync("Content-Length: 10000000\r\n", "{", 413);

    [Fact]
    public async Task A_body_that_is_cut_off_leaves_nothing_behind()
    {
        var body = Event();

        // Who has hung up is told nothing.
        Assert.Equal("", await ExchangeAsync("events", $"Content-Length: {body.Length + 10}\r\n", body, close: true));

        await AssertNothingLeftAsync();
    }

    [Fact]
    public async Task A_body_that_never_comes_is_refused_after_a_while() =>
        await AssertRefusedAsync("Content-Length: 100\r\n", "", 408);

    [Fact]
    public async Task A_body_with_a_wrong_length_of_a_piece_is_refused() =>
        await AssertRefusedAsync("Transfer-Encoding: chunked\r\n", "zz\r\n{}\r\n0\r\n\r\n", 400);

    [Fact]
    public async Task A_body_with_a_length_of_a_piece_that_no_number_holds_is_refused() =>
        await AssertRefusedAsync("Transfer-Encoding: chunked\r\n", "FFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n", 400);

    private string Event() => $$$"""{"session":"{{{_session}}}","mount":"d1","call":1,"handler":0,"values":{}}""";

    private async Task AssertRefusedAsync(string head, string body, int status)
    {
        var answer = await SendAsync("events", head, body);

        Assert.Equal(status, answer.Status);
        Assert.Contains("application/problem+json", answer.Head, StringComparison.Ordinal);
        Assert.Contains("\"detail\":\"", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Body, StringComparison.Ordinal);
        await AssertNothingLeftAsync();
    }

    private async Task AssertNothingLeftAsync()
    {
        Assert.Equal(1, _app.Services.GetRequiredService<SessionStore>().Count);
        Assert.Equal(0, _app.Services.GetRequiredService<EventStreams>().Count);
        var honest = Event().Replace("{}", """{"1":"Ada","2":36,"3":true,"4":"cat"}""", StringComparison.Ordinal);
        var served = await SendAsync("events", $"Content-Length: {honest.Length}\r\n", honest);
        Assert.Contains("Ada 36 True cat 1", served.Body, StringComparison.Ordinal);
    }

    private async Task<(int Status, string Head, string Body)> SendAsync(string path, string head, string body)
    {
        var text = await ExchangeAsync(path, head, body);
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return (int.Parse(text.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture), text[..end], Unchunked(text[(end + 4)..]));
    }

    private async Task<string> ExchangeAsync(string path, string head, string body, bool close = false)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, _port);
        using var patience = new CancellationTokenSource(TestSite.Patience);
        var request = $"POST /demos/form/{path} HTTP/1.1\r\nHost: 127.0.0.1:{_port}\r\nContent-Type: application/json\r\nConnection: close\r\n{head}\r\n{body}";
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(request), SocketFlags.None, patience.Token);
        }
        catch (SocketException)
        {
            // The server need not take all of what it refuses.
        }

        if (close)
            socket.Shutdown(SocketShutdown.Send);
        return await ReadAsync(socket, patience.Token);
    }

    private static async Task<string> ReadAsync(Socket socket, CancellationToken patience)
    {
        var bytes = new List<byte>();
        var buffer = new byte[4_096];
        try
        {
            while (await socket.ReceiveAsync(buffer, patience) is > 0 and var read)
                bytes.AddRange(buffer.AsSpan(0, read));
        }
        catch (SocketException)
        {
            // What is left of a body that was refused is answered with a reset.
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static string Unchunked(string text) =>
        text.StartsWith('{') ? text : string.Concat(text.Split("\r\n").Where((_, line) => line % 2 == 1));
}

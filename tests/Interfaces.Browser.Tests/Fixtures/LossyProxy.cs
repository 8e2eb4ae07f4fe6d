using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Interfaces.Browser.Tests;

/// <summary>Stands between a browser and a host, and loses connections when it is told to.</summary>
internal sealed class LossyProxy : IAsyncDisposable
{
    // A socket, not a listener around one: that says of itself that it was never started when it is disposed between two connections.
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly ConcurrentDictionary<Socket, byte> _sockets = new();
    private readonly Task _accepting;
    private volatile bool _cut;

    public LossyProxy(string host)
    {
        Host = host;
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
        _accepting = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port}";

    /// <summary>The address of the host behind it.</summary>
    public string Host { get; set; }

    /// <summary>Ends every connection, and every new one at once.</summary>
    public void Cut()
    {
        _cut = true;
        foreach (var socket in _sockets.Keys)
            socket.Close(0);
    }

    /// <summary>Lets connections through again.</summary>
    public void Mend() => _cut = false;

    public async ValueTask DisposeAsync()
    {
        Cut();
        _listener.Dispose();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                _ = ConnectAsync(await _listener.AcceptAsync());
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ConnectAsync(Socket browser)
    {
        using var host = new Socket(SocketType.Stream, ProtocolType.Tcp);
        _sockets[browser] = _sockets[host] = 0;
        try
        {
            if (_cut)
                return;
            await host.ConnectAsync(IPAddress.Loopback, new Uri(Host).Port);
            await Task.WhenAny(PumpAsync(browser, host), PumpAsync(host, browser));
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Lost, which is what this is for.
        }
        finally
        {
            _sockets.TryRemove(browser, out _);
            _sockets.TryRemove(host, out _);
            browser.Close(0);
        }
    }

    private static async Task PumpAsync(Socket from, Socket to)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is > 0 and var count)
                await to.SendAsync(buffer.AsMemory(0, count));
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The other direction ends with this one.
        }
    }
}

using System.Net.Sockets;
using System.Text;

namespace Interfaces.Benchmarks.Load;

/// <summary>One HTTP/1.1 connection that costs as little as a load can: it writes bytes, and reads to the end of the chunked answer.</summary>
internal sealed class RawConnection : IDisposable
{
    private static readonly byte[] End = "0\r\n\r\n"u8.ToArray();

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[64 * 1024];

    public async Task ConnectAsync(Uri address) => await _socket.ConnectAsync(address.Host, address.Port);

    /// <summary>Makes the bytes of a POST of JSON.</summary>
    public static byte[] Post(Uri address, string path, string json) => Encoding.UTF8.GetBytes(
        $"POST {path} HTTP/1.1\r\nHost: {address.Authority}\r\nOrigin: http://{address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}");

    /// <summary>Sends a request and reads the answer.</summary>
    /// <returns>How many bytes the answer has.</returns>
    public async ValueTask<int> SendAsync(ReadOnlyMemory<byte> request)
    {
        var length = await ExchangeAsync(request);
        if (!_buffer.AsSpan(0, length).StartsWith("HTTP/1.1 200"u8))
            throw new IOException(Encoding.UTF8.GetString(_buffer, 0, Math.Min(length, 600)));
        return length;
    }

    /// <summary>Sends a request and reads the answer.</summary>
    /// <returns>Whether it was taken; <see langword="false"/> when it was refused.</returns>
    public async ValueTask<bool> TrySendAsync(ReadOnlyMemory<byte> request)
    {
        var length = await ExchangeAsync(request);
        return _buffer.AsSpan(0, length).StartsWith("HTTP/1.1 200"u8);
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask<int> ExchangeAsync(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        var length = 0;
        while (true)
        {
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(length));
            if (read == 0)
                throw new IOException("The server closed the connection.");
            length += read;
            if (_buffer.AsSpan(0, length).EndsWith(End))
                break;
        }

        return length;
    }
}

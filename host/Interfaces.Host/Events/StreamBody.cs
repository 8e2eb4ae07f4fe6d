using System.Buffers;
using System.IO.Pipelines;

namespace Interfaces.Host.Events;

/// <summary>Writes a response in pieces of which each must be taken in time: who reads nothing is let go, who reads slowly is not.</summary>
/// <param name="body">The response.</param>
/// <param name="patience">How long a piece may take.</param>
/// <param name="time">The clock.</param>
/// <param name="cancellation">Set when the connection is lost.</param>
internal sealed class StreamBody(PipeWriter body, TimeSpan patience, TimeProvider time, CancellationToken cancellation)
{
    private const int Piece = 16 * 1024;

    private int _pending;

    /// <summary>Writes; what is left of the last piece is sent with <see cref="FlushAsync"/> or the end of the response.</summary>
    /// <exception cref="TimeoutException">A piece was not taken in time.</exception>
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        while (_pending + bytes.Length >= Piece)
        {
            var length = Piece - _pending;
            body.Write(bytes[..length].Span);
            bytes = bytes[length..];
            await FlushAsync();
        }

        body.Write(bytes.Span);
        _pending += bytes.Length;
    }

    /// <summary>Sends what was written.</summary>
    /// <exception cref="TimeoutException">It was not taken in time.</exception>
    public async ValueTask FlushAsync()
    {
        _pending = 0;
        var flush = body.FlushAsync(cancellation);
        if (flush.IsCompleted)
            await flush;
        else
            await flush.AsTask().WaitAsync(patience, time, cancellation);
    }
}

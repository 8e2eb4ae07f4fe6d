using System.IO.Pipelines;
using System.Text;

namespace Interfaces.Host.Tests.Growth;

/// <summary>A connection that is lost after so many bytes, of which the page has seen those before.</summary>
internal sealed class LostBody(int bytes) : PipeWriter
{
    private readonly List<byte> _seen = [];
    private byte[] _buffer = [];

    /// <summary>What came through.</summary>
    public string Seen => Encoding.UTF8.GetString(_seen.ToArray());

    public override void Advance(int bytes) => _seen.AddRange(_buffer.AsSpan(0, bytes));

    public override Memory<byte> GetMemory(int sizeHint = 0) => _buffer = new byte[Math.Max(sizeHint, 4_096)];

    public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public override async ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        if (_seen.Count <= bytes)
            return default;
        _seen.RemoveRange(bytes, _seen.Count - bytes);
        throw new IOException("The connection is lost.");
    }

    public override void CancelPendingFlush()
    {
    }

    public override void Complete(Exception? exception = null)
    {
    }
}

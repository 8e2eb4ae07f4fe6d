namespace Interfaces;

/// <summary>Reads a file that grows, to its end.</summary>
internal sealed class FollowingStream(GrowingFile file) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException("How long a file is that still grows is not known.");

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException("A file that still grows is read from its beginning.");
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await file.ReadAsync(_position, buffer, cancellationToken);
        _position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("A file that still grows is read with ReadAsync.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("A file that still grows is read from its beginning.");

    public override void SetLength(long value) => throw new NotSupportedException("This stream only reads.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("This stream only reads.");
}

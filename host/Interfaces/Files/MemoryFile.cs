namespace Interfaces;

/// <summary>A file whose bytes are in memory.</summary>
internal sealed class MemoryFile(byte[] bytes, string name, string? contentType) : FileData(name, contentType)
{
    private readonly byte[] _bytes = bytes ?? throw new ArgumentNullException(nameof(bytes));

    public override long Length => _bytes.Length;

    public override Stream OpenRead() => new MemoryStream(_bytes, writable: false);

    public override byte[] ReadAllBytes() => _bytes;
}

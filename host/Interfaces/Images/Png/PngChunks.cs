using System.Buffers.Binary;

namespace Interfaces;

/// <summary>Goes through the chunks of a PNG image, and checks that each is whole and says what was written.</summary>
internal sealed class PngChunks(Stream stream)
{
    /// <summary>The most chunks that are looked at: far more than a picture of the largest size has.</summary>
    public const int MaxChunks = 65_536;

    private readonly byte[] _buffer = new byte[8192];
    private int _count;
    private uint _crc;

    /// <summary>What is wrong; <see langword="null"/> when nothing is so far.</summary>
    public string? Error { get; private set; }

    /// <summary>The type of the chunk.</summary>
    public uint Type { get; private set; }

    /// <summary>How many bytes of its content have not been read.</summary>
    public int Remaining { get; private set; }

    /// <summary>Goes to the next chunk, past what is left of this one.</summary>
    /// <returns>Whether there is one, and nothing is wrong.</returns>
    public bool Next()
    {
        while (Remaining > 0)
            Read(_buffer);
        if (Error is not null || (_count > 0 && !HasChecksum()) || !TryFill(_buffer.AsSpan(0, 8)))
            return false;

        var length = BinaryPrimitives.ReadUInt32BigEndian(_buffer);
        if (length > int.MaxValue)
            return Fail("a part of it has no valid length");
        if (++_count > MaxChunks)
            return Fail($"it has more than {MaxChunks:N0} parts");
        Type = BinaryPrimitives.ReadUInt32BigEndian(_buffer.AsSpan(4));
        _crc = Crc32.Append(Crc32.Start, _buffer.AsSpan(4, 4));
        Remaining = (int)length;
        return true;
    }

    /// <summary>Reads of the content of the chunk; 0 bytes at its end.</summary>
    public int Read(Span<byte> into)
    {
        var read = stream.Read(into[..Math.Min(into.Length, Remaining)]);
        if (read == 0 && Remaining > 0 && into.Length > 0)
        {
            Fail("it ends too early");
            return 0;
        }

        Remaining -= read;
        _crc = Crc32.Append(_crc, into[..read]);
        return read;
    }

    /// <summary>Reads all of the content, which must be short.</summary>
    /// <returns>The content; or <see langword="null"/> when it is longer, or not whole.</returns>
    public byte[]? ReadAll(int most)
    {
        if (Remaining > most)
        {
            Fail("a part of it is too long");
            return null;
        }

        var content = new byte[Remaining];
        for (var read = 0; read < content.Length && Error is null;)
            read += Read(content.AsSpan(read));
        return Error is null ? content : null;
    }

    /// <summary>Checks the last chunk of all.</summary>
    public bool HasEnded() => Remaining == 0 && HasChecksum();

    private bool HasChecksum() =>
        TryFill(_buffer.AsSpan(0, 4)) && (BinaryPrimitives.ReadUInt32BigEndian(_buffer) == ~_crc || Fail("a part of it is not what was written"));

    private bool TryFill(Span<byte> buffer) =>
        stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) == buffer.Length || Fail("it ends too early");

    private bool Fail(string how)
    {
        Error ??= PngFormat.Broken(how);
        Remaining = 0;
        return false;
    }
}

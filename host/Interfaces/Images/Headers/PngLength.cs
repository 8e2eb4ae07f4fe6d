using System.Buffers.Binary;

namespace Interfaces;

/// <summary>Whether a PNG image is there to its end: by the lengths of its parts, without unpacking any.</summary>
internal static class PngLength
{
    /// <summary>Goes from part to part.</summary>
    /// <param name="stream">The file; one that cannot be gone through is left to whoever reads it.</param>
    /// <returns>What is wrong; <see langword="null"/> when nothing is.</returns>
    public static string? Check(Stream stream)
    {
        if (!stream.CanSeek)
            return null;
        Span<byte> head = stackalloc byte[8];
        long position = PngFormat.Signature.Length;
        for (var part = 0; part < PngChunks.MaxChunks; part++)
        {
            stream.Position = position;
            if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length)
                return PngFormat.Broken("it ends too early");
            position += head.Length + BinaryPrimitives.ReadUInt32BigEndian(head) + sizeof(uint);
            if (position > stream.Length)
                return PngFormat.Broken("it ends too early");
            if (BinaryPrimitives.ReadUInt32BigEndian(head[4..]) == PngFormat.End)
                return null;
        }

        return PngFormat.Broken($"it has more than {PngChunks.MaxChunks:N0} parts");
    }
}

using System.Buffers.Binary;

namespace Interfaces;

/// <summary>The size of a GIF image.</summary>
internal static class GifSize
{
    public static bool Matches(ReadOnlySpan<byte> start) => start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8);

    public static ImageHeaders.Size? Read(ReadOnlySpan<byte> start) => start.Length < 10
        ? null
        : new(BinaryPrimitives.ReadUInt16LittleEndian(start[6..]), BinaryPrimitives.ReadUInt16LittleEndian(start[8..]));
}

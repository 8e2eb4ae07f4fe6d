using System.Buffers.Binary;

namespace Interfaces;

/// <summary>The size of a WebP image, of each of its three kinds.</summary>
internal static class WebPSize
{
    public static bool Matches(ReadOnlySpan<byte> start) => start.Length >= 12 && start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8);

    public static ImageHeaders.Size? Read(ReadOnlySpan<byte> start)
    {
        if (start.Length < 30)
            return null;
        var kind = start.Slice(12, 4);
        if (kind.SequenceEqual("VP8X"u8))
            return new(1 + Read24(start[24..]), 1 + Read24(start[27..]));
        if (kind.SequenceEqual("VP8L"u8) && start[20] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(start[21..]);
            return new((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }

        return kind.SequenceEqual("VP8 "u8) && start[23..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
            ? new(BinaryPrimitives.ReadUInt16LittleEndian(start[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(start[28..]) & 0x3FFF)
            : null;
    }

    private static int Read24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}

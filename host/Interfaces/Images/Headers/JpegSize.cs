using System.Buffers.Binary;

namespace Interfaces;

/// <summary>The size of a JPEG image: it stands at the beginning of its first scan, behind whatever the camera has to say.</summary>
internal static class JpegSize
{
    private const byte Marker = 0xFF;

    public static bool Matches(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[Marker, 0xD8, Marker]);

    public static ImageHeaders.Size? Read(ReadOnlySpan<byte> start)
    {
        var at = 2;
        while (at + 9 <= start.Length && start[at] == Marker)
        {
            var kind = start[at + 1];
            // Markers may be padded, and some stand alone.
            if (kind is Marker or 0x01 or (>= 0xD0 and <= 0xD7))
            {
                at += kind == Marker ? 1 : 2;
                continue;
            }

            if (IsFrame(kind))
                return new(BinaryPrimitives.ReadUInt16BigEndian(start[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(start[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(start[(at + 2)..]);
        }

        return null;
    }

    // C4, C8 and CC are no frames, although they stand among them.
    private static bool IsFrame(byte kind) => kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}

using System.Buffers.Binary;

namespace Interfaces;

/// <summary>The size of an AVIF image: the largest of those that it says of its parts.</summary>
internal static class AvifSize
{
    private const int MaxBrands = 32;

    // Each of these says of a part how large it is: four bytes of flags, then the width and the height.
    private static ReadOnlySpan<byte> Extent => "ispe"u8;

    public static bool Matches(ReadOnlySpan<byte> start)
    {
        if (start.Length < 12 || !start[4..].StartsWith("ftyp"u8))
            return false;
        var length = (int)Math.Min((uint)start.Length, BinaryPrimitives.ReadUInt32BigEndian(start));
        for (var at = 8; at + 4 <= length && at < 8 + (MaxBrands * 4); at += 4)
        {
            if (start[at..].StartsWith("avif"u8) || start[at..].StartsWith("avis"u8))
                return true;
        }

        return false;
    }

    public static ImageHeaders.Size? Read(ReadOnlySpan<byte> start)
    {
        ImageHeaders.Size? largest = null;
        for (var at = start.IndexOf(Extent); at >= 0; at = start.IndexOf(Extent))
        {
            start = start[(at + Extent.Length)..];
            if (start.Length < 12)
                break;
            var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(start[4..]), BinaryPrimitives.ReadUInt32BigEndian(start[8..]));
            if (width > int.MaxValue || height > int.MaxValue)
                return null;
            if (largest is not { } known || (long)width * height > (long)known.Width * known.Height)
                largest = new((int)width, (int)height);
        }

        return largest;
    }
}

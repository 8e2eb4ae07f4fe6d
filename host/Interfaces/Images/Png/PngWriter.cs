using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Interfaces;

/// <summary>Writes pictures as PNG images: with opacity where there is any, each row with the filter that leaves least.</summary>
internal static class PngWriter
{
    public static byte[] Write(Bitmap bitmap)
    {
        var color = IsOpaque(bitmap) ? PngColor.Rgb : PngColor.Rgba;
        using var image = new MemoryStream();
        image.Write(PngFormat.Signature);
        Chunk(image, PngFormat.Header, Header(bitmap, color));
        Chunk(image, PngFormat.Data, Pack(bitmap, color).Span);
        Chunk(image, PngFormat.End, []);
        return image.ToArray();
    }

    private static bool IsOpaque(Bitmap bitmap)
    {
        foreach (var pixel in bitmap.Pixels)
        {
            if (pixel.Alpha != byte.MaxValue)
                return false;
        }

        return true;
    }

    private static byte[] Header(Bitmap bitmap, PngColor color)
    {
        var header = new byte[PngFormat.HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, bitmap.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), bitmap.Height);
        header[8] = 8;
        header[9] = (byte)color;
        return header;
    }

    private static ReadOnlyMemory<byte> Pack(Bitmap bitmap, PngColor color)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var distance = color == PngColor.Rgb ? 3 : 4;
            var (row, above) = (new byte[bitmap.Width * distance], new byte[bitmap.Width * distance]);
            var (best, tried) = (new byte[row.Length + 1], new byte[row.Length + 1]);
            for (var y = 0; y < bitmap.Height; y++)
            {
                Unfold(bitmap.Row(y), row, distance);
                var least = long.MaxValue;
                for (var filter = PngFilter.None; filter <= PngFilter.Paeth; filter++)
                {
                    var left = PngFilter.Apply(filter, row, above, distance, tried.AsSpan(1));
                    if (left >= least)
                        continue;
                    (least, tried[0]) = (left, (byte)filter);
                    (best, tried) = (tried, best);
                }

                packing.Write(best);
                (row, above) = (above, row);
            }
        }

        return packed.GetBuffer().AsMemory(0, (int)packed.Length);
    }

    private static void Unfold(ReadOnlySpan<Pixel> pixels, Span<byte> row, int distance)
    {
        if (distance == 4)
        {
            MemoryMarshal.AsBytes(pixels).CopyTo(row);
            return;
        }

        for (var index = 0; index < pixels.Length; index++)
            (row[index * 3], row[(index * 3) + 1], row[(index * 3) + 2]) = (pixels[index].Red, pixels[index].Green, pixels[index].Blue);
    }

    private static void Chunk(MemoryStream image, uint type, ReadOnlySpan<byte> content)
    {
        Span<byte> word = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(word, content.Length);
        image.Write(word);
        BinaryPrimitives.WriteUInt32BigEndian(word, type);
        image.Write(word);
        image.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(word, ~Crc32.Append(Crc32.Append(Crc32.Start, word), content));
        image.Write(word);
    }
}

using System.Buffers.Binary;
using System.IO.Compression;

namespace Interfaces.Tests.Images;

/// <summary>Writes PNG images of every kind, and broken ones.</summary>
internal sealed class PngBuilder
{
    private readonly List<byte> _bytes = [.. PngFormat.Signature];

    public byte[] Bytes => [.. _bytes];

    /// <summary>An image whose samples are given, row by row, each as wide as the depth says.</summary>
    public static byte[] Image(int width, int height, int color, int depth, int[] samples, bool interlaced = false, int filter = 0, byte[]? palette = null, byte[]? transparency = null)
    {
        var builder = new PngBuilder().Header(width, height, depth, color, interlaced);
        if (palette is not null)
            builder.Chunk("PLTE", palette);
        if (transparency is not null)
            builder.Chunk("tRNS", transparency);
        return builder.Chunk("IDAT", Pack(Raw(width, height, color, depth, samples, interlaced, filter))).Chunk("IEND", []).Bytes;
    }

    public PngBuilder Header(int width, int height, int depth, int color, bool interlaced = false)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)depth, (byte)color, interlaced ? (byte)1 : (byte)0);
        return Chunk("IHDR", header);
    }

    public PngBuilder Chunk(string type, byte[] content)
    {
        var word = new byte[4];
        byte[] typed = [.. type.Select(letter => (byte)letter), .. content];
        BinaryPrimitives.WriteInt32BigEndian(word, content.Length);
        _bytes.AddRange(word);
        _bytes.AddRange(typed);
        BinaryPrimitives.WriteUInt32BigEndian(word, Checksum(typed));
        _bytes.AddRange(word);
        return this;
    }

    public static byte[] Pack(byte[] raw)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            packing.Write(raw);
        return packed.ToArray();
    }

    /// <summary>The rows with their filters, not yet packed.</summary>
    public static byte[] Raw(int width, int height, int color, int depth, int[] samples, bool interlaced = false, int filter = 0)
    {
        var channels = color switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        (int X, int Y, int StepX, int StepY)[] passes = interlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)];
        var raw = new List<byte>();
        foreach (var pass in passes)
        {
            byte[]? above = null;
            for (var y = pass.Y; y < height; y += pass.StepY)
            {
                var bits = new List<bool>();
                for (var x = pass.X; x < width; x += pass.StepX)
                {
                    for (var channel = 0; channel < channels; channel++)
                    {
                        var sample = samples[(((y * width) + x) * channels) + channel];
                        bits.AddRange(Enumerable.Range(0, depth).Select(bit => ((sample >> (depth - 1 - bit)) & 1) != 0));
                    }
                }

                if (bits.Count == 0)
                    continue;
                var row = bits.Chunk(8).Select(eight => (byte)eight.Select((bit, index) => bit ? 0x80 >> index : 0).Sum()).ToArray();
                raw.Add((byte)filter);
                raw.AddRange(Filter(row, above ?? new byte[row.Length], Math.Max(1, channels * depth / 8), filter));
                above = row;
            }
        }

        return [.. raw];
    }

    // By the words of the format, on purpose another code than the one that is tested.
    private static IEnumerable<byte> Filter(byte[] row, byte[] above, int distance, int filter) => row.Select((value, index) =>
    {
        int a = index >= distance ? row[index - distance] : 0, b = above[index], c = index >= distance ? above[index - distance] : 0;
        var p = a + b - c;
        var paeth = new[] { a, b, c }.MinBy(candidate => Math.Abs(p - candidate));
        return (byte)(value - new[] { 0, a, b, (a + b) / 2, paeth }[filter]);
    });

    private static uint Checksum(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}

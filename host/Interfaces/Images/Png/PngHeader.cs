using System.Buffers.Binary;

namespace Interfaces;

/// <summary>How the pixels of a PNG image are written.</summary>
internal readonly record struct PngHeader(int Width, int Height, int Depth, PngColor Color, bool IsInterlaced)
{
    private int Channels => Color switch
    {
        PngColor.Rgb => 3,
        PngColor.Rgba => 4,
        PngColor.GrayAlpha => 2,
        _ => 1,
    };

    /// <summary>How far a byte is from the one that it is predicted from.</summary>
    public int BytesPerPixel => Math.Max(1, Channels * Depth / 8);

    /// <summary>How many bytes a row of so many pixels has.</summary>
    public int RowLength(int width) => (int)((((long)width * Channels * Depth) + 7) / 8);

    /// <summary>Reads the content of the header's chunk.</summary>
    /// <returns>The header; or what is wrong with it.</returns>
    public static Parsed<PngHeader> Read(ReadOnlySpan<byte> data)
    {
        if (data.Length != PngFormat.HeaderLength)
            return Broken("its header has the wrong length");
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
        if (width is 0 or > int.MaxValue || height is 0 or > int.MaxValue)
            return Broken("a side has no valid length");

        var header = new PngHeader((int)width, (int)height, data[8], (PngColor)data[9], data[12] == 1);
        if (!header.HasKnownDepth)
            return Broken($"there is no color type {data[9]} with {data[8]} bits");
        return data[10] == 0 && data[11] == 0 && data[12] <= 1
            ? Parsed.Ok(header)
            : Broken("it is packed in a way that the format does not have");
    }

    private bool HasKnownDepth => Color switch
    {
        PngColor.Gray => Depth is 1 or 2 or 4 or 8 or 16,
        PngColor.Palette => Depth is 1 or 2 or 4 or 8,
        PngColor.Rgb or PngColor.GrayAlpha or PngColor.Rgba => Depth is 8 or 16,
        _ => false,
    };

    private static Parsed<PngHeader> Broken(string how) => Parsed.Error<PngHeader>(PngFormat.Broken(how));
}

/// <summary>What the numbers of a pixel mean.</summary>
internal enum PngColor : byte
{
    Gray = 0,
    Rgb = 2,
    Palette = 3,
    GrayAlpha = 4,
    Rgba = 6,
}

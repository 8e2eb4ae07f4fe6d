using System.Runtime.InteropServices;

namespace Interfaces;

/// <summary>Reads the pixels of a row that is no longer filtered.</summary>
internal sealed class PngRow(PngHeader header, PngPalette palette)
{
    /// <summary>Puts a row's pixels into the picture's.</summary>
    /// <param name="row">The bytes of the row.</param>
    /// <param name="count">How many pixels it has.</param>
    /// <param name="target">The pixels of the picture's row.</param>
    /// <param name="first">The place of the first.</param>
    /// <param name="step">How far the next one is.</param>
    /// <returns>Whether each has a color.</returns>
    public bool TryRead(ReadOnlySpan<byte> row, int count, Span<Pixel> target, int first, int step)
    {
        if (header is { Color: PngColor.Rgba, Depth: 8 } && step == 1)
        {
            MemoryMarshal.Cast<byte, Pixel>(row)[..count].CopyTo(target);
            return true;
        }

        for (var index = 0; index < count; index++)
        {
            if (!TryGet(row, index, out target[first + (index * step)]))
                return false;
        }

        return true;
    }

    private bool TryGet(ReadOnlySpan<byte> row, int index, out Pixel pixel)
    {
        switch (header.Color)
        {
            case PngColor.Palette:
                return palette.TryGet(Sample(row, index), out pixel);
            case PngColor.Gray:
                var level = Sample(row, index);
                pixel = Gray(level, palette.IsTransparent(level) ? byte.MinValue : byte.MaxValue);
                return true;
            case PngColor.GrayAlpha:
                pixel = Gray(Sample(row, index * 2), Part(Sample(row, (index * 2) + 1)));
                return true;
            case PngColor.Rgb:
                var (red, green, blue) = (Sample(row, index * 3), Sample(row, (index * 3) + 1), Sample(row, (index * 3) + 2));
                pixel = new Pixel(Part(red), Part(green), Part(blue), palette.IsTransparent(red, green, blue) ? byte.MinValue : byte.MaxValue);
                return true;
            default:
                pixel = new Pixel(Part(Sample(row, index * 4)), Part(Sample(row, (index * 4) + 1)), Part(Sample(row, (index * 4) + 2)), Part(Sample(row, (index * 4) + 3)));
                return true;
        }
    }

    private Pixel Gray(ushort level, byte alpha) => new(Part(level), Part(level), Part(level), alpha);

    private ushort Sample(ReadOnlySpan<byte> row, int index)
    {
        if (header.Depth == 8)
            return row[index];
        if (header.Depth == 16)
            return (ushort)((row[index * 2] << 8) | row[(index * 2) + 1]);
        var bit = index * header.Depth;
        return (ushort)((row[bit >> 3] >> (8 - header.Depth - (bit & 7))) & ((1 << header.Depth) - 1));
    }

    // From as many steps as the depth has to 256 of them.
    private byte Part(ushort sample) => header.Depth switch
    {
        8 => (byte)sample,
        16 => (byte)(((sample * 255) + 32_895) >> 16),
        _ => (byte)(sample * 255 / ((1 << header.Depth) - 1)),
    };
}

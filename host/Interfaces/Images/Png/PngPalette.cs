using System.Buffers.Binary;

namespace Interfaces;

/// <summary>What a PNG image says of its colors beside its pixels: the palette, and what is transparent.</summary>
internal sealed class PngPalette(PngHeader header)
{
    /// <summary>The most entries there can be.</summary>
    public const int MaxEntries = 256;

    private Pixel[]? _entries;
    private ushort[]? _transparent;

    /// <summary>The color of an entry.</summary>
    /// <returns>Whether there is such an entry.</returns>
    public bool TryGet(int index, out Pixel pixel)
    {
        var found = _entries is not null && index < _entries.Length;
        pixel = found ? _entries![index] : default;
        return found;
    }

    /// <summary>Whether pixels need a palette, and there is none.</summary>
    public bool IsMissing => header.Color == PngColor.Palette && _entries is null;

    /// <summary>Whether this gray stands for what is transparent.</summary>
    public bool IsTransparent(ushort gray) => _transparent is [var only] && only == gray;

    /// <summary>Whether this color stands for what is transparent.</summary>
    public bool IsTransparent(ushort red, ushort green, ushort blue) => _transparent is [var r, var g, var b] && (r, g, b) == (red, green, blue);

    /// <summary>Takes the palette.</summary>
    /// <returns>What is wrong with it; <see langword="null"/> when nothing is.</returns>
    public string? Take(ReadOnlySpan<byte> content)
    {
        var count = content.Length / 3;
        if (_entries is not null || content.Length % 3 != 0 || count == 0 || header.Color is PngColor.Gray or PngColor.GrayAlpha
            || (header.Color == PngColor.Palette && count > 1 << header.Depth))
            return PngFormat.Broken("its palette is not as it must be");
        _entries = new Pixel[count];
        for (var index = 0; index < count; index++)
            _entries[index] = new Pixel(content[index * 3], content[(index * 3) + 1], content[(index * 3) + 2]);
        return null;
    }

    /// <summary>Takes what is said of transparency.</summary>
    /// <returns>What is wrong with it; <see langword="null"/> when nothing is.</returns>
    public string? TakeTransparency(ReadOnlySpan<byte> content)
    {
        switch (header.Color)
        {
            case PngColor.Palette when _entries is not null && content.Length <= _entries.Length:
                for (var index = 0; index < content.Length; index++)
                    _entries[index] = _entries[index] with { Alpha = content[index] };
                return null;
            case PngColor.Gray when content.Length == 2:
                _transparent = [BinaryPrimitives.ReadUInt16BigEndian(content)];
                return null;
            case PngColor.Rgb when content.Length == 6:
                _transparent = [BinaryPrimitives.ReadUInt16BigEndian(content), BinaryPrimitives.ReadUInt16BigEndian(content[2..]), BinaryPrimitives.ReadUInt16BigEndian(content[4..])];
                return null;
            default:
                return PngFormat.Broken("what it says of transparency does not fit its colors");
        }
    }
}

namespace Interfaces;

/// <summary>The words of the PNG format.</summary>
internal static class PngFormat
{
    public const uint Header = 0x49484452; // IHDR
    public const uint Palette = 0x504C5445; // PLTE
    public const uint Transparency = 0x74524E53; // tRNS
    public const uint Data = 0x49444154; // IDAT
    public const uint End = 0x49454E44; // IEND

    // A lower-case first letter says that who does not know the chunk can do without it.
    private const uint AncillaryBit = 0x20000000;

    public const int HeaderLength = 13;

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    public static bool IsAncillary(uint type) => (type & AncillaryBit) != 0;

    /// <summary>The message about a PNG image that is not as it must be.</summary>
    public static string Broken(string how) => $"This PNG image is broken: {how}.";
}

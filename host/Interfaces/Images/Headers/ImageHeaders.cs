namespace Interfaces;

/// <summary>Tells image files by their first bytes.</summary>
internal static class ImageHeaders
{
    private delegate Size? SizeReader(ReadOnlySpan<byte> start);

    private delegate bool Signature(ReadOnlySpan<byte> start);

    private static readonly (ImageFormat Format, Signature Matches, SizeReader Read)[] Formats =
    [
        (ImageFormat.Png, PngSize.Matches, PngSize.Read),
        (ImageFormat.Jpeg, JpegSize.Matches, JpegSize.Read),
        (ImageFormat.Gif, GifSize.Matches, GifSize.Read),
        (ImageFormat.WebP, WebPSize.Matches, WebPSize.Read),
        (ImageFormat.Avif, AvifSize.Matches, AvifSize.Read),
    ];

    /// <summary>Reads the header.</summary>
    /// <param name="start">The first bytes, at most <see cref="ImageInfo.MaxHeader"/>.</param>
    /// <returns>What it says; or why it is no image, for the visitor.</returns>
    public static Parsed<ImageInfo?> Read(ReadOnlySpan<byte> start)
    {
        foreach (var (format, matches, read) in Formats)
        {
            if (!matches(start))
                continue;
            return read(start) is { Width: > 0, Height: > 0 } size
                ? Bounded(new ImageInfo(format, size.Width, size.Height))
                : Parsed.Error<ImageInfo?>($"This {Name(format)} image is broken: it does not say how large it is.");
        }

        return Parsed.Error<ImageInfo?>(IsSvg(start)
            ? "SVG images are not taken, as they can hold programs. Choose a PNG, JPEG, GIF, WebP or AVIF image."
            : ImageInfo.NoImage);
    }

    private static Parsed<ImageInfo?> Bounded(ImageInfo info) => (long)info.Width * info.Height <= Image.MaxPixels
        ? Parsed.Ok<ImageInfo?>(info)
        : Parsed.Error<ImageInfo?>($"This image has {info.Width:N0} × {info.Height:N0} pixels. Choose one with at most {Image.MaxPixels:N0}.");

    /// <summary>What people call the format.</summary>
    public static string Name(ImageFormat format) => format == ImageFormat.WebP ? "WebP" : format.ToString().ToUpperInvariant();

    private static bool IsSvg(ReadOnlySpan<byte> start) => start[..Math.Min(start.Length, 1024)].IndexOf("<svg"u8) >= 0;

    /// <summary>How large an image is.</summary>
    internal readonly record struct Size(int Width, int Height);
}

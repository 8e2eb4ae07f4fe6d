using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>What the first bytes of an image file say of it. Its name and what a page says of its type are not asked.</summary>
/// <param name="Format">The kind of file.</param>
/// <param name="Width">How wide the image is, in pixels.</param>
/// <param name="Height">How high the image is, in pixels.</param>
public sealed record ImageInfo(ImageFormat Format, int Width, int Height)
{
    /// <summary>How many bytes are looked at: 1 MiB. A photograph may say much of itself before its size.</summary>
    internal const int MaxHeader = 1024 * 1024;

    /// <summary>What a visitor is told who chose something else.</summary>
    internal const string NoImage = "This is not an image. Choose a PNG, JPEG, GIF, WebP or AVIF image.";

    // A file does not change: it is looked at once.
    private static readonly ConditionalWeakTable<FileData, Known> Cache = [];

    /// <summary>The media type, such as <c>image/png</c>.</summary>
    public string MediaType => $"image/{Format.ToString().ToLowerInvariant()}";

    /// <summary>The usual ending of a file's name, such as <c>.png</c>.</summary>
    public string Extension => Format == ImageFormat.Jpeg ? ".jpg" : $".{Format.ToString().ToLowerInvariant()}";

    /// <summary>Reads what a file says of itself in its first bytes; of a PNG image also whether it is there to its end.</summary>
    /// <param name="file">A file that may be anything.</param>
    /// <returns>What kind of image it is; or why it is none or cannot be read, as a sentence for a visitor.</returns>
    public static Parsed<ImageInfo?> Of(FileData file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Cache.GetValue(file, static file => new Known(Read(file))).Info;
    }

    private static Parsed<ImageInfo?> Read(FileData file)
    {
        try
        {
            return ReadStart(file);
        }
        catch (IOException)
        {
            return Parsed.Error<ImageInfo?>(FileJson.Gone);
        }
    }

    private static Parsed<ImageInfo?> ReadStart(FileData file)
    {
        using var stream = file.OpenRead();
        var buffer = new byte[(int)Math.Min(MaxHeader, Math.Max(0, file.Length))];
        var start = buffer.AsSpan(0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        var info = ImageHeaders.Read(start);
        if (info.Value is not { Format: ImageFormat.Png } || PngLength.Check(stream) is not { } error)
            return info;
        return Parsed.Error<ImageInfo?>(error);
    }

    private sealed record Known(Parsed<ImageInfo?> Info);
}

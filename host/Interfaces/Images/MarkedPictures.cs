using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>Pictures with their watermark drawn into them. Each is made once, and kept as long as the picture and the watermark are there.</summary>
internal static class MarkedPictures
{
    // By the objects and not by what they say: a watermark that a handler makes again is another one.
    private static readonly ConditionalWeakTable<Watermark, ConditionalWeakTable<FileData, FileData>> Made = [];

    /// <summary>The picture with the watermark in it, as a PNG image.</summary>
    /// <returns>The same file where its pixels cannot be read here.</returns>
    public static FileData Of(FileData picture, Watermark watermark) =>
        Made.GetValue(watermark, static _ => []).GetValue(picture, picture => Draw(picture, watermark) ?? picture);

    private static FileData? Draw(FileData picture, Watermark watermark)
    {
        if (ImageInfo.Of(picture).Value is not { Format: ImageFormat.Png } info || !Bitmap.Fits(info.Width, info.Height))
            return null;
        try
        {
            using var stream = picture.OpenRead();
            if (Bitmap.ReadPng(stream).Value is not { } pixels)
                return null;
            watermark.Mark(pixels);
            return pixels.ToFile(picture.Name);
        }
        catch (IOException)
        {
            return null;
        }
    }
}

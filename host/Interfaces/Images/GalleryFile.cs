using System.Text.Json;

namespace Interfaces;

/// <summary>Pictures and films on their way into a gallery.</summary>
internal static class GalleryFile
{
    private const string NeitherNor = "This is neither an image nor a video. Choose a PNG, JPEG, GIF, WebP or AVIF image, or an MP4 or WebM video.";

    /// <summary>Looks whether a file is what a gallery shows.</summary>
    /// <returns>What is wrong, for the visitor; <see langword="null"/> when nothing is.</returns>
    public static string? Check(FileData file, bool videos)
    {
        var info = ImageInfo.Of(file);
        if (info.Error is not { } error)
            return null;
        if (videos && file.ContentType.StartsWith("video/", StringComparison.Ordinal))
            return MediaSignature.IsVideo(MediaSignature.HeadOf(file)) ? null : NeitherNor;
        return videos && error == ImageInfo.NoImage ? NeitherNor : error;
    }

    /// <summary>Takes what a handler returned as an item.</summary>
    public static Parsed<FileData?> Convert(object? output, JsonSerializerOptions options)
    {
        if (output is not FileData { ContentType: var type } file || !type.StartsWith("video/", StringComparison.Ordinal))
            return PictureFile.Convert(output, options);
        return Check(file, videos: true) is { } error ? Parsed.Error<FileData?>($"{file.Name}: {error}") : Parsed.Ok<FileData?>(file);
    }
}

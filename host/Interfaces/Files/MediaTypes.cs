namespace Interfaces;

/// <summary>Tells the media type of a file from the ending of its name.</summary>
internal static class MediaTypes
{
    /// <summary>What is nothing in particular.</summary>
    public const string Unknown = "application/octet-stream";

    /// <summary>Whether files of a type are shown as pictures. A drawing in SVG is a document, which may hold more than a picture.</summary>
    public static bool IsPicture(string type) => type.StartsWith("image/", StringComparison.Ordinal) && type != "image/svg+xml";

    /// <summary>The media type for a name; <see cref="Unknown"/> when its ending says nothing.</summary>
    public static string OfName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".bmp" => "image/bmp",
        ".tif" or ".tiff" => "image/tiff",
        ".heic" => "image/heic",
        ".svg" => "image/svg+xml",
        ".mp4" => "video/mp4",
        ".webm" => "video/webm",
        ".mov" => "video/quicktime",
        ".mkv" => "video/matroska",
        ".avi" => "video/x-msvideo",
        ".aac" => "audio/aac",
        ".opus" => "audio/opus",
        ".mp3" => "audio/mpeg",
        ".wav" => "audio/wav",
        ".ogg" or ".oga" => "audio/ogg",
        ".m4a" => "audio/mp4",
        ".flac" => "audio/flac",
        ".json" => "application/json",
        ".csv" => "text/csv",
        ".txt" or ".log" or ".srt" => "text/plain",
        ".vtt" => "text/vtt",
        ".md" => "text/markdown",
        ".pdf" => "application/pdf",
        ".zip" => "application/zip",
        ".htm" or ".html" => "text/html",
        ".xml" => "application/xml",
        _ => Unknown,
    };
}

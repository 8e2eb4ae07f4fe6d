namespace Interfaces.Host.Assets;

/// <summary>Which kinds of files are served, and as what.</summary>
internal static class AssetTypes
{
    /// <summary>The type of a file of the browser code; <see langword="null"/> for what is none.</summary>
    public static string? OfCode(string extension) => extension switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".woff2" => "font/woff2",
        ".svg" => "image/svg+xml",
        _ => null,
    };

    /// <summary>The type of a file that belongs to guides; what is not listed is only ever downloaded.</summary>
    public static string? OfGuides(string extension) => extension.ToLowerInvariant() switch
    {
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".svg" => "image/svg+xml",
        ".mp4" => "video/mp4",
        ".webm" => "video/webm",
        ".mp3" => "audio/mpeg",
        ".wav" => "audio/wav",
        ".json" => "application/json",
        ".csv" => "text/csv; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        _ => null,
    };
}

namespace Interfaces.Host.Files;

/// <summary>The media types that a browser may show in place: pictures, sound and films, which run nothing. All else is there to be saved.</summary>
internal static class InlineTypes
{
    private const string Svg = "image/svg+xml";
    private const string PlainText = "text/plain; charset=utf-8";
    private const string Unknown = "application/octet-stream";

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "image/png", "image/jpeg", "image/gif", "image/webp", "image/avif",
        "video/mp4", "video/webm", "audio/webm", "audio/mpeg", "audio/wav", "audio/ogg", "audio/mp4", "audio/flac",
        "text/vtt",
    };

    /// <summary>The type that a browser declared, where it is one to believe; <see langword="null"/> where the name must tell.</summary>
    public static string? OfUpload(string? declared)
    {
        var type = (declared ?? "").Split(';')[0].Trim().ToLowerInvariant();
        return Inline.Contains(type) ? type : null;
    }

    /// <summary>How a file is served.</summary>
    /// <returns>Its type, and whether it may be shown in place.</returns>
    public static (string Type, bool IsInline) Of(FileData file) => file.ContentType switch
    {
        var type when Inline.Contains(type) => (type, true),
        // Drawn by a script it is shown, in a sandbox; drawn by a visitor it is not.
        Svg when file is not UploadedFile => (Svg, true),
        "application/pdf" => ("application/pdf", false),
        "text/html" => (Unknown, false),
        var type when type.StartsWith("text/", StringComparison.Ordinal) => (PlainText, false),
        _ => (Unknown, false),
    };
}

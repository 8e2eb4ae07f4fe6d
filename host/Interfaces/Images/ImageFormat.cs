namespace Interfaces;

/// <summary>The kinds of image files that a visitor can upload.</summary>
public enum ImageFormat
{
    /// <summary>PNG: exact, with opacity. What handlers that want pixels are given.</summary>
    Png,

    /// <summary>JPEG: photographs.</summary>
    Jpeg,

    /// <summary>GIF: 256 colors, and moving pictures.</summary>
    Gif,

    /// <summary>WebP.</summary>
    WebP,

    /// <summary>AVIF.</summary>
    Avif,
}

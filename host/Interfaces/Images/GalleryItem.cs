namespace Interfaces;

/// <summary>A picture, or a film, in a gallery.</summary>
/// <param name="File">The file.</param>
/// <param name="Caption">What is said of it, below it. Default: nothing.</param>
public sealed record GalleryItem(FileData File, string? Caption = null)
{
    /// <summary>The longest caption, in UTF-16 code units: 1,000.</summary>
    public const int MaxCaption = 1_000;

    /// <summary>A picture without a caption.</summary>
    /// <param name="file">The file.</param>
    public static implicit operator GalleryItem(FileData file) => new(file);

    /// <summary>A picture without a caption.</summary>
    /// <param name="file">The file.</param>
    public static GalleryItem FromFileData(FileData file) => file;

    /// <summary>What the item is called where it cannot be seen.</summary>
    internal string Name => string.IsNullOrWhiteSpace(Caption) ? File.Name : Caption;

    internal bool IsVideo => File.ContentType.StartsWith("video/", StringComparison.Ordinal);
}

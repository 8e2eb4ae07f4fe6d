namespace Interfaces;

/// <summary>The components for types that can only be pictures.</summary>
internal static class ImageFor
{
    /// <summary>The component that fills a parameter; <see langword="null"/> when the type is none of pictures.</summary>
    public static Component? Parameter(Type type) =>
        type == typeof(Bitmap) ? new Image()
        : type == typeof(ImagePair) ? new ImageSlider()
        : SequenceType.Find(type)?.Element is { } element && IsPicture(element) ? new Gallery()
        : null;

    /// <summary>The component that shows a result; <see langword="null"/> when the type is none of pictures.</summary>
    public static Component? Result(Type type) =>
        type == typeof(Bitmap) ? new Image()
        : type == typeof(ImagePair) ? new ImageSlider()
        : type == typeof(AnnotatedPicture) ? new AnnotatedImage()
        : SequenceType.ElementOf(type) is { } element && IsPicture(element) ? new Gallery()
        : null;

    private static bool IsPicture(Type type) => type == typeof(Bitmap) || type == typeof(GalleryItem);
}

namespace Interfaces;

/// <summary>Tells types that hold pixels.</summary>
internal static class ImageTypes
{
    /// <summary>Whether a handler that takes the type works on pixels: a bitmap, several, or a tuple with one.</summary>
    public static bool HasPixels(Type type) =>
        type == typeof(Bitmap)
        || SequenceType.ElementOf(type) == typeof(Bitmap)
        || TupleElements.Of(type).Contains(typeof(Bitmap));
}

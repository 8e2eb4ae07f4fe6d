namespace Interfaces;

/// <summary>A part of a picture of any shape: for each pixel how much it belongs to it.</summary>
/// <remarks>It need not be as large as the picture: it is stretched over it.</remarks>
public sealed class Mask
{
    private readonly Lazy<FileData> _file;

    /// <summary>Makes a mask by asking for each pixel.</summary>
    /// <param name="width">How wide it is. Bounds: 1 to 30,000.</param>
    /// <param name="height">How high it is. Bounds: 1 to 30,000.</param>
    /// <param name="coverage">Gives how much the pixel at x and y belongs to the part: 0 is not at all, 1 is wholly.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is out of bounds.</exception>
    public Mask(int width, int height, Func<int, int, double> coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var bitmap = Bitmap.FromPixels(width, height, (x, y) => Pixel.Of(0, 0, 0, coverage(x, y) * byte.MaxValue));
        (Width, Height) = (width, height);
        _file = new Lazy<FileData>(() => bitmap.ToFile("mask.png"));
    }

    /// <summary>Makes a mask by asking for each pixel.</summary>
    /// <param name="width">How wide it is. Bounds: 1 to 30,000.</param>
    /// <param name="height">How high it is. Bounds: 1 to 30,000.</param>
    /// <param name="belongs">Whether the pixel at x and y belongs to the part.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is out of bounds.</exception>
    public Mask(int width, int height, Func<int, int, bool> belongs)
        : this(width, height, Graded(belongs))
    {
    }

    /// <summary>How wide it is.</summary>
    public int Width { get; }

    /// <summary>How high it is.</summary>
    public int Height { get; }

    /// <summary>The mask as an image whose opacity it is.</summary>
    internal FileData File => _file.Value;

    private static Func<int, int, double> Graded(Func<int, int, bool> belongs)
    {
        ArgumentNullException.ThrowIfNull(belongs);
        return (x, y) => belongs(x, y) ? 1 : 0;
    }
}

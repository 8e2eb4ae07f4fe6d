namespace Interfaces;

/// <summary>
/// A picture as pixels, for handlers that work on them. A parameter of this type is filled by an <see cref="Image"/>,
/// and a result of this type is shown by one.
/// </summary>
/// <remarks>Whatever a visitor uploads, the page makes a PNG image of it for a handler that wants pixels.</remarks>
/// <example><code>Bitmap Darken(Bitmap photo) => photo.Map(pixel => Pixel.Of(pixel.Red / 2, pixel.Green / 2, pixel.Blue / 2));</code></example>
public sealed partial class Bitmap
{
    /// <summary>The longest side, in pixels: 30,000.</summary>
    public const int MaxSide = 30_000;

    /// <summary>The most pixels: 25,000,000, which take 100 MB of memory.</summary>
    public const int MaxPixels = 25_000_000;

    private readonly Pixel[] _pixels;

    /// <summary>Makes a transparent picture.</summary>
    /// <param name="width">How wide it is, in pixels. Bounds: 1 to 30,000.</param>
    /// <param name="height">How high it is, in pixels. Bounds: 1 to 30,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is out of bounds, or there would be more than 25,000,000 pixels.</exception>
    public Bitmap(int width, int height)
    {
        Bound.Within(width, 1, MaxSide, nameof(width));
        Bound.Within(height, 1, MaxSide, nameof(height));
        if (!Fits(width, height))
            throw new ArgumentOutOfRangeException(nameof(height), $"A picture of {width} × {height} has more than {MaxPixels:N0} pixels.");
        (Width, Height, _pixels) = (width, height, new Pixel[width * height]);
    }

    /// <summary>Makes a picture of one color.</summary>
    /// <param name="width">How wide it is, in pixels. Bounds: 1 to 30,000.</param>
    /// <param name="height">How high it is, in pixels. Bounds: 1 to 30,000.</param>
    /// <param name="fill">The color.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is out of bounds, or there would be more than 25,000,000 pixels.</exception>
    public Bitmap(int width, int height, Pixel fill)
        : this(width, height) => Array.Fill(_pixels, fill);

    /// <summary>How wide it is, in pixels.</summary>
    public int Width { get; }

    /// <summary>How high it is, in pixels.</summary>
    public int Height { get; }

    /// <summary>All pixels, row by row from the top, each row from the left.</summary>
    public Span<Pixel> Pixels => _pixels;

    /// <summary>One pixel.</summary>
    /// <param name="x">Its place from the left, from 0.</param>
    /// <param name="y">Its place from the top, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such pixel.</exception>
    public Pixel this[int x, int y]
    {
        get => Row(y)[Column(x)];
        set => Row(y)[Column(x)] = value;
    }

    /// <summary>The pixels of one row, from the left.</summary>
    /// <param name="y">Its place from the top, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Span<Pixel> Row(int y) => y >= 0 && y < Height
        ? _pixels.AsSpan(y * Width, Width)
        : throw new ArgumentOutOfRangeException(nameof(y), y, $"There are rows 0 to {Height - 1}.");

    /// <summary>Makes a picture from pixels.</summary>
    /// <param name="width">How wide it is. Bounds: 1 to 30,000.</param>
    /// <param name="height">How high it is. Bounds: 1 to 30,000.</param>
    /// <param name="pixels">The pixels, row by row from the top; copied.</param>
    /// <exception cref="ArgumentException">There are more or fewer pixels than the sides say, or a side is out of bounds.</exception>
    public static Bitmap FromPixels(int width, int height, ReadOnlySpan<Pixel> pixels)
    {
        var bitmap = new Bitmap(width, height);
        if (pixels.Length != bitmap._pixels.Length)
            throw new ArgumentException($"A picture of {width} × {height} has {bitmap._pixels.Length} pixels, and {pixels.Length} were given.", nameof(pixels));
        pixels.CopyTo(bitmap._pixels);
        return bitmap;
    }

    /// <summary>Makes a picture by asking for each pixel.</summary>
    /// <param name="width">How wide it is. Bounds: 1 to 30,000.</param>
    /// <param name="height">How high it is. Bounds: 1 to 30,000.</param>
    /// <param name="pixel">Gives the pixel at x and y.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is out of bounds.</exception>
    public static Bitmap FromPixels(int width, int height, Func<int, int, Pixel> pixel)
    {
        ArgumentNullException.ThrowIfNull(pixel);
        var bitmap = new Bitmap(width, height);
        for (var y = 0; y < height; y++)
        {
            var row = bitmap.Row(y);
            for (var x = 0; x < row.Length; x++)
                row[x] = pixel(x, y);
        }

        return bitmap;
    }

    /// <summary>Whether a picture of that size can be made.</summary>
    internal static bool Fits(int width, int height) =>
        width is > 0 and <= MaxSide && height is > 0 and <= MaxSide && (long)width * height <= MaxPixels;

    private int Column(int x) => x >= 0 && x < Width
        ? x
        : throw new ArgumentOutOfRangeException(nameof(x), x, $"There are columns 0 to {Width - 1}.");
}

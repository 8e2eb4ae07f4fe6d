using System.Text.Json.Serialization;

namespace Interfaces;

/// <summary>A small picture that lies over what an <see cref="Image"/> or a <see cref="Video"/> shows as an output: a name, a seal.</summary>
/// <remarks>It lies in a corner, or where <see cref="X"/> and <see cref="Y"/> say. It is always whole and inside: what would reach over an edge is moved inwards, and what is larger than the picture is made smaller.</remarks>
/// <example><code>new Image { Watermark = new Watermark(Bitmap.Load(FileData.Beside("media/seal.png"))) { Corner = WatermarkCorner.TopLeft } }</code></example>
public sealed record Watermark
{
    private readonly Lazy<FileData> _file;

    /// <summary>Makes a watermark.</summary>
    /// <param name="picture">What it shows, in its own size; what is not to cover anything is not opaque. Copied.</param>
    public Watermark(Bitmap picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        Picture = picture.Copy();
        _file = new(() => Picture.ToFile("watermark.png"));
    }

    /// <summary>What it shows.</summary>
    [JsonIgnore]
    public Bitmap Picture { get; }

    /// <summary>The corner in which it lies. Default: <see cref="WatermarkCorner.BottomRight"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the four.</exception>
    public WatermarkCorner Corner
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Corner), value, $"{nameof(Corner)} must be one of {string.Join(", ", Enum.GetNames<WatermarkCorner>())}.");
    }

    /// <summary>How far it is from the edges of its corner, in pixels of the picture below it. Default: 10. Bounds: 0 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int Margin { get; init => field = Bound.Within(value, 0, 1_000); } = 10;

    /// <summary>Where its left edge is, in pixels of the picture below it, from the left. Default: <see langword="null"/>, as the corner says. Bounds: 0 to 30,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? X { get; init => field = Bound.Within(value, 0, Bitmap.MaxSide); }

    /// <summary>Where its upper edge is, in pixels of the picture below it, from the top. Default: <see langword="null"/>, as the corner says. Bounds: 0 to 30,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? Y { get; init => field = Bound.Within(value, 0, Bitmap.MaxSide); }

    /// <summary>The file that pages get which lay it over something themselves.</summary>
    internal FileData File => _file.Value;

    /// <summary>Where it lies in a picture of some size, and how large it is there. The element picture-mark computes the same.</summary>
    internal (int X, int Y, int Width, int Height) In(int width, int height)
    {
        var scale = Math.Min(1, Math.Min((double)width / Picture.Width, (double)height / Picture.Height));
        var (wide, high) = (Math.Max(1, (int)(Picture.Width * scale)), Math.Max(1, (int)(Picture.Height * scale)));
        var x = X ?? (Corner is WatermarkCorner.TopLeft or WatermarkCorner.BottomLeft ? Margin : width - wide - Margin);
        var y = Y ?? (Corner is WatermarkCorner.TopLeft or WatermarkCorner.TopRight ? Margin : height - high - Margin);
        return (Math.Clamp(x, 0, width - wide), Math.Clamp(y, 0, height - high), wide, high);
    }

    /// <summary>Draws it into a picture, which is changed.</summary>
    internal void Mark(Bitmap bitmap)
    {
        var (x, y, width, height) = In(bitmap.Width, bitmap.Height);
        bitmap.Lay((width, height) == (Picture.Width, Picture.Height) ? Picture : Picture.Resize(width, height), x, y);
    }
}

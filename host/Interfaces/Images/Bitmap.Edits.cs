namespace Interfaces;

public sealed partial class Bitmap
{
    /// <summary>A picture of the same size in which each pixel is made from the one that was there.</summary>
    /// <param name="change">Gives the new pixel.</param>
    public Bitmap Map(Func<Pixel, Pixel> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var mapped = new Bitmap(Width, Height);
        for (var index = 0; index < _pixels.Length; index++)
            mapped._pixels[index] = change(_pixels[index]);
        return mapped;
    }

    /// <summary>A copy that can be changed without changing this picture.</summary>
    public Bitmap Copy() => FromPixels(Width, Height, _pixels);

    /// <summary>The picture as in a mirror: left is right.</summary>
    public Bitmap FlipHorizontally()
    {
        var flipped = Copy();
        for (var y = 0; y < Height; y++)
            flipped.Row(y).Reverse();
        return flipped;
    }

    /// <summary>The picture upside down, as in still water: the top is at the bottom.</summary>
    public Bitmap FlipVertically()
    {
        var flipped = new Bitmap(Width, Height);
        for (var y = 0; y < Height; y++)
            Row(y).CopyTo(flipped.Row(Height - 1 - y));
        return flipped;
    }

    /// <summary>The picture turned around its middle, in its own size: what turns out of it is cut off, and the corners are transparent.</summary>
    /// <param name="degrees">How far it is turned, counterclockwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not a finite number.</exception>
    public Bitmap Rotate(double degrees)
    {
        if (!double.IsFinite(degrees))
            throw new ArgumentOutOfRangeException(nameof(degrees), degrees, "The angle must be a finite number.");
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var (centerX, centerY) = ((Width - 1) / 2.0, (Height - 1) / 2.0);
        return FromPixels(Width, Height, (x, y) => BitmapSampling.At(
            this,
            (cos * (x - centerX)) - (sin * (y - centerY)) + centerX,
            (sin * (x - centerX)) + (cos * (y - centerY)) + centerY));
    }

    /// <summary>A part of the picture.</summary>
    /// <param name="x">Where it begins, from the left.</param>
    /// <param name="y">Where it begins, from the top.</param>
    /// <param name="width">How wide it is.</param>
    /// <param name="height">How high it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not inside the picture, or is empty.</exception>
    public Bitmap Crop(int x, int y, int width, int height)
    {
        Bound.Within(x, 0, Width - 1, nameof(x));
        Bound.Within(y, 0, Height - 1, nameof(y));
        Bound.Within(width, 1, Width - x, nameof(width));
        Bound.Within(height, 1, Height - y, nameof(height));
        var part = new Bitmap(width, height);
        for (var row = 0; row < height; row++)
            Row(y + row).Slice(x, width).CopyTo(part.Row(row));
        return part;
    }

    /// <summary>The picture in another size: smoothly, and stretched where the proportions are others.</summary>
    /// <param name="width">How wide it is to be. Bounds: 1 to 30,000.</param>
    /// <param name="height">How high it is to be. Bounds: 1 to 30,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is out of bounds.</exception>
    public Bitmap Resize(int width, int height) => BitmapResize.To(this, new Bitmap(width, height));

    /// <summary>The picture with another one over it, which covers it as far as it is opaque. What lies outside is left out.</summary>
    /// <param name="picture">The other picture.</param>
    /// <param name="x">Where its left edge is; it may be outside.</param>
    /// <param name="y">Where its upper edge is; it may be outside.</param>
    public Bitmap Overlay(Bitmap picture, int x, int y)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var covered = Copy();
        covered.Lay(picture, x, y);
        return covered;
    }

    /// <summary>Lays another picture over this one.</summary>
    internal void Lay(Bitmap picture, int x, int y)
    {
        var (left, right) = (Math.Max(0, (long)x), Math.Min(Width, (long)x + picture.Width));
        var (top, bottom) = (Math.Max(0, (long)y), Math.Min(Height, (long)y + picture.Height));
        for (var at = top; at < bottom && left < right; at++)
        {
            var below = Row((int)at)[(int)left..(int)right];
            var above = picture.Row((int)(at - y)).Slice((int)(left - x), below.Length);
            for (var index = 0; index < below.Length; index++)
                below[index] = BitmapSampling.Over(above[index], below[index]);
        }
    }
}

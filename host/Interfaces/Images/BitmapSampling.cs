using System.Numerics;

namespace Interfaces;

/// <summary>Pixels between pixels. Colors are multiplied by their opacity while they are mixed, so that what cannot be seen does not shine through.</summary>
internal static class BitmapSampling
{
    /// <summary>The color at a place between the middles of pixels; transparent outside of the picture.</summary>
    public static Pixel At(Bitmap bitmap, double x, double y)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        var (right, down) = ((float)(x - left), (float)(y - top));
        var upper = Vector4.Lerp(Get(bitmap, left, top), Get(bitmap, left + 1, top), right);
        var lower = Vector4.Lerp(Get(bitmap, left, top + 1), Get(bitmap, left + 1, top + 1), right);
        return ToPixel(Vector4.Lerp(upper, lower, down));
    }

    public static Vector4 FromPixel(Pixel pixel) =>
        new Vector4(pixel.Red, pixel.Green, pixel.Blue, byte.MaxValue) * (pixel.Alpha / 255f);

    public static Pixel ToPixel(Vector4 color)
    {
        if (color.W <= 0)
            return default;
        var opaque = color * (byte.MaxValue / color.W);
        return Pixel.Of(opaque.X, opaque.Y, opaque.Z, color.W);
    }

    /// <summary>A color above another one.</summary>
    public static Pixel Over(Pixel above, Pixel below) => above.Alpha switch
    {
        0 => below,
        byte.MaxValue => above,
        var alpha => ToPixel(FromPixel(above) + (FromPixel(below) * (1 - (alpha / 255f)))),
    };

    private static Vector4 Get(Bitmap bitmap, int x, int y) =>
        x >= 0 && x < bitmap.Width && y >= 0 && y < bitmap.Height ? FromPixel(bitmap.Pixels[(y * bitmap.Width) + x]) : default;
}

using System.Globalization;

namespace Interfaces;

/// <summary>A pixel: how much red, green and blue it has, and how opaque it is. The color is not multiplied by the opacity.</summary>
/// <param name="Red">Red. Bounds: 0 to 255.</param>
/// <param name="Green">Green. Bounds: 0 to 255.</param>
/// <param name="Blue">Blue. Bounds: 0 to 255.</param>
/// <param name="Alpha">How opaque it is: 0 is not to be seen. Default: 255. Bounds: 0 to 255.</param>
public readonly record struct Pixel(byte Red, byte Green, byte Blue, byte Alpha = byte.MaxValue)
{
    /// <summary>How bright the pixel looks, from 0 to 255: the eye takes most of it from green.</summary>
    public double Brightness => (0.299 * Red) + (0.587 * Green) + (0.114 * Blue);

    /// <summary>Makes a pixel from computed parts: rounded, and cut to what a part can be.</summary>
    /// <param name="red">Red, from 0 to 255.</param>
    /// <param name="green">Green, from 0 to 255.</param>
    /// <param name="blue">Blue, from 0 to 255.</param>
    /// <param name="alpha">How opaque it is, from 0 to 255. Default: 255.</param>
    public static Pixel Of(double red, double green, double blue, double alpha = byte.MaxValue) =>
        new(Part(red), Part(green), Part(blue), Part(alpha));

    /// <summary>Reads a color as a <see cref="ColorPicker"/> writes it.</summary>
    /// <param name="color"><c>#rrggbb</c>.</param>
    /// <exception cref="FormatException">It is written otherwise.</exception>
    public static Pixel FromHex(string color)
    {
        ArgumentNullException.ThrowIfNull(color);
        return color is ['#', .. { Length: 6 } digits] && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var parts)
            ? new Pixel((byte)(parts >> 16), (byte)(parts >> 8), (byte)parts)
            : throw new FormatException($"\"{color}\" is no color. A color is written like #ff8800.");
    }

    // NaN becomes 0.
    private static byte Part(double value) => value >= byte.MaxValue ? byte.MaxValue : value > 0 ? (byte)(value + 0.5) : byte.MinValue;
}

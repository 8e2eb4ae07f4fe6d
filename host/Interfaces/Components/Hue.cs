using System.Globalization;
using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>What of a color stays the same in light and dark: its place on the circle of colors.</summary>
/// <param name="Degrees">The angle, as in CSS's <c>oklch</c>.</param>
/// <param name="IsGray">Whether it has none.</param>
internal sealed record Hue(double Degrees, bool IsGray)
{
    private static readonly Dictionary<string, double> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["red"] = 25,
        ["orange"] = 60,
        ["amber"] = 80,
        ["yellow"] = 105,
        ["lime"] = 125,
        ["green"] = 145,
        ["emerald"] = 160,
        ["teal"] = 185,
        ["cyan"] = 205,
        ["sky"] = 230,
        ["blue"] = 260,
        ["indigo"] = 278,
        ["violet"] = 292,
        ["purple"] = 305,
        ["pink"] = 350,
        ["rose"] = 10,
    };

    /// <summary>The hue of a color that is named, or written <c>#rrggbb</c>; <see langword="null"/> for what is none.</summary>
    public static Hue? Of(string? color)
    {
        if (color is null)
            return null;
        if (color.Equals("gray", StringComparison.OrdinalIgnoreCase) || color.Equals("grey", StringComparison.OrdinalIgnoreCase))
            return new Hue(0, IsGray: true);
        if (Names.TryGetValue(color, out var named))
            return new Hue(named, IsGray: false);
        return color is ['#', _, _, _, _, _, _] && int.TryParse(color.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? OfRgb((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255)
            : null;
    }

    public static IReadOnlyDictionary<string, string> Check(IReadOnlyDictionary<string, string> colors, [CallerMemberName] string property = "")
    {
        ArgumentNullException.ThrowIfNull(colors, property);
        foreach (var (label, color) in colors)
        {
            if (Of(color) is null)
                throw new ArgumentException($"The color \"{color}\" of \"{label}\" is not known. Write it like #22aa44, or use one of {string.Join(", ", Names.Keys)}, gray.", property);
        }

        return colors;
    }

    // The angle in OKLab, by way of linear light.
    private static Hue OfRgb(int red, int green, int blue)
    {
        var (r, g, b) = (Linear(red), Linear(green), Linear(blue));
        var l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        var greenRed = (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s);
        var blueYellow = (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s);
        var degrees = Math.Atan2(blueYellow, greenRed) * 180 / Math.PI;
        return new Hue(degrees < 0 ? degrees + 360 : degrees, IsGray: Math.Sqrt((greenRed * greenRed) + (blueYellow * blueYellow)) < 0.02);
    }

    private static double Linear(int channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}

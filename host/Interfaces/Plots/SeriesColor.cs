using System.Text.RegularExpressions;

namespace Interfaces.Plots;

/// <summary>Checks colors that scripts give.</summary>
internal static partial class SeriesColor
{
    /// <summary>A copy of a map from categories to colors.</summary>
    /// <exception cref="ArgumentException">A color is written otherwise.</exception>
    public static IReadOnlyDictionary<string, string> Check(IReadOnlyDictionary<string, string> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        foreach (var (category, color) in map)
        {
            if (!Written().IsMatch(color))
                throw new ArgumentException($"\"{color}\" is no color for {category}. Write it like #ff8800, or as a CSS name such as teal.", nameof(map));
        }

        return new Dictionary<string, string>(map, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^(#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}|[a-zA-Z]{3,24})\z")]
    private static partial Regex Written();
}

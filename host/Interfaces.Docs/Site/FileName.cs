using System.Globalization;

namespace Interfaces.Docs;

/// <summary>What the name of a file or folder says: its number, and the name that remains.</summary>
internal readonly record struct FileName(int Number, string Name) : IComparable<FileName>
{
    private const int MaxDigits = 6;

    /// <summary>Reads <c>03-interface-state</c>. A name without number comes after all that have one.</summary>
    public static FileName Parse(string name)
    {
        var digits = 0;
        while (digits < name.Length && char.IsAsciiDigit(name[digits]))
            digits++;

        return digits is 0 or > MaxDigits || digits + 1 >= name.Length || name[digits] is not ('-' or '_')
            ? new(int.MaxValue, name)
            : new(int.Parse(name.AsSpan(0, digits), CultureInfo.InvariantCulture), name[(digits + 1)..]);
    }

    /// <summary>"building-interfaces" → "Building interfaces".</summary>
    public static string Prettify(string name)
    {
        var words = name.Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Whether a name can stand in an address: lower-case letters and digits, words joined by single hyphens.</summary>
    public static bool IsSlug(string name) =>
        name.Length is > 0 and <= 100
        && name[0] != '-' && name[^1] != '-'
        && !name.Contains("--", StringComparison.Ordinal)
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    public int CompareTo(FileName other) => Number != other.Number
        ? Number.CompareTo(other.Number)
        : string.CompareOrdinal(Name, other.Name);
}

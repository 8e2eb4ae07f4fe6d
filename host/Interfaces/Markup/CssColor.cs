using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>Checks the colors that a script gives.</summary>
internal static class CssColor
{
    public static string? Check(string? value, [CallerMemberName] string property = "") =>
        value is null || IsColor(value)
            ? value
            : throw new ArgumentException($"{property} must be the name of a color or # with 3, 4, 6 or 8 hexadecimal digits, such as \"seagreen\" or \"#2e8b57\".", property);

    private static bool IsColor(string value) => value.StartsWith('#')
        ? value.Length is 4 or 5 or 7 or 9 && value.Skip(1).All(char.IsAsciiHexDigit)
        : value.Length is > 0 and <= 32 && value.All(char.IsAsciiLetter);
}

using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>Checks the ids and CSS classes that a script gives to elements.</summary>
internal static class ElementNames
{
    private const int MaxLength = 200;

    public static string? Id(string? value, [CallerMemberName] string property = "") =>
        value is null || (IsName(value) && value.Length <= MaxLength)
            ? value
            : throw new ArgumentException($"{property} must be a letter followed by letters, digits, - or _, such as \"main-input\".", property);

    public static string? Classes(string? value, [CallerMemberName] string property = "") =>
        value is null || (value.Length <= MaxLength && value.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(IsName))
            ? value
            : throw new ArgumentException($"{property} must be names of letters, digits, - and _, separated by blanks, such as \"wide quiet\".", property);

    private static bool IsName(string name) =>
        name.Length > 0
        && (char.IsAsciiLetter(name[0]) || name[0] is '_' or '-')
        && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-');
}

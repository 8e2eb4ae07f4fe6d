namespace Interfaces;

/// <summary>The names of an enum as text.</summary>
internal static class EnumNames
{
    private const int MaxListed = 10;

    /// <summary>Reads a name, or several with commas for flags; never a number, which could be outside the enum.</summary>
    public static Parsed<object?> Parse(string text, Type type) =>
        text.Length > 0 && !char.IsAsciiDigit(text[0]) && text[0] is not ('-' or '+') && Enum.TryParse(type, text, ignoreCase: true, out var value)
            ? Parsed.Ok<object?>(value)
            : Parsed.Error<object?>(Choices(type));

    private static string Choices(Type type)
    {
        var names = Enum.GetNames(type);
        return names.Length <= MaxListed ? $"Enter one of: {string.Join(", ", names)}." : $"This is not a valid {Words.Lower(type.Name)}.";
    }
}

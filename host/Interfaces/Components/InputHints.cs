using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>What a browser, and the keyboard of a telephone, may know of the text that is typed into a box.</summary>
public sealed record InputHints
{
    /// <summary>What browsers may fill in, by the names of the HTML standard: <c>email</c>, <c>name</c>, <c>off</c> … Default: <see langword="null"/>, the browser's own choice.</summary>
    /// <exception cref="ArgumentException">It has other characters than letters, digits, hyphens and blanks.</exception>
    public string? AutoComplete { get; init => field = Word(value); }

    /// <summary>Whether spelling is checked. Default: <see langword="null"/>, the browser's own choice.</summary>
    public bool? SpellCheck { get; init; }

    /// <summary>Which letters become capitals on telephones: <c>none</c>, <c>sentences</c>, <c>words</c>, <c>characters</c>. Default: <see langword="null"/>, the browser's own choice.</summary>
    /// <exception cref="ArgumentException">It has other characters than letters, digits, hyphens and blanks.</exception>
    public string? AutoCapitalize { get; init => field = Word(value); }

    /// <summary>Which keyboard telephones show: <c>text</c>, <c>decimal</c>, <c>numeric</c>, <c>tel</c>, <c>search</c>, <c>email</c>, <c>url</c>. Default: <see langword="null"/>, by the type of the text.</summary>
    /// <exception cref="ArgumentException">It has other characters than letters, digits, hyphens and blanks.</exception>
    public string? InputMode { get; init => field = Word(value); }

    /// <summary>What the Enter key of telephones says: <c>enter</c>, <c>done</c>, <c>go</c>, <c>next</c>, <c>search</c>, <c>send</c>. Default: <see langword="null"/>, the browser's own choice.</summary>
    /// <exception cref="ArgumentException">It has other characters than letters, digits, hyphens and blanks.</exception>
    public string? EnterKeyHint { get; init => field = Word(value); }

    /// <summary>The language of the text, such as <c>en</c> or <c>pt-BR</c>. Default: <see langword="null"/>, that of the page.</summary>
    /// <exception cref="ArgumentException">It has other characters than letters, digits, hyphens and blanks.</exception>
    public string? Language { get; init => field = Word(value); }

    internal Markup Attributes() =>
        Markup.Attribute("autocomplete", AutoComplete)
        + Markup.Attribute("spellcheck", SpellCheck is { } check ? check ? "true" : "false" : null)
        + Markup.Attribute("autocapitalize", AutoCapitalize)
        + Markup.Attribute("inputmode", InputMode)
        + Markup.Attribute("enterkeyhint", EnterKeyHint)
        + Markup.Attribute("lang", Language);

    private static string? Word(string? value, [CallerMemberName] string property = "") =>
        value is null || value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or ' ')
            ? value
            : throw new ArgumentException($"{property} is a word of the HTML standard, such as \"off\".", property);
}

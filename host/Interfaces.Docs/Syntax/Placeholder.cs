namespace Interfaces.Docs.Syntax;

/// <summary>One <c>$code_NAME</c> or <c>$demo_NAME</c>, or the two as one.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Name">The demo's name.</param>
/// <param name="Offset">Where it begins in the text.</param>
internal sealed record Placeholder(FigureKind Kind, string Name, int Offset)
{
    public const int MaxNameLength = 100;
    public const string CodePrefix = "$code_";
    public const string DemoPrefix = "$demo_";

    /// <summary>The <c>id</c> of the figure on the page.</summary>
    public string Id { get; init; } = "";

    /// <summary>Where the demo is mounted, or empty.</summary>
    public string Mount { get; init; } = "";

    /// <summary>As it is written, <c>$code_x</c> standing for both.</summary>
    public string Written => (Kind is FigureKind.Demo ? DemoPrefix : CodePrefix) + Name;

    public static bool Begins(ReadOnlySpan<char> word) =>
        word.StartsWith(CodePrefix, StringComparison.Ordinal) || word.StartsWith(DemoPrefix, StringComparison.Ordinal);

    public static Placeholder? TryParse(ReadOnlySpan<char> word, int offset) =>
        Begins(word) && IsName(word[CodePrefix.Length..])
            ? new(word[1] is 'c' ? FigureKind.Code : FigureKind.Demo, word[CodePrefix.Length..].ToString(), offset)
            : null;

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('_' or '-'))
                return false;
        }

        return name.Length is > 0 and <= MaxNameLength;
    }
}

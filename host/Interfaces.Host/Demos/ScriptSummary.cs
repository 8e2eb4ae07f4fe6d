namespace Interfaces.Host;

/// <summary>What the gallery says about a demo without compiling it: a title made of its name, and the comment at its top.</summary>
/// <param name="Title">The name as words: <c>interface_state</c> is "Interface state".</param>
/// <param name="Text">The comment; empty when there is none.</param>
internal sealed record ScriptSummary(string Title, string Text)
{
    private const int MaxLength = 300;

    public static ScriptSummary Of(string name, string source) => new(Humanize(name), Comment(source));

    public static string Humanize(string name)
    {
        var words = name.Replace('_', ' ').Replace('-', ' ').Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    // Directives may stand before the comment; an empty line after it ends it.
    private static string Comment(string source)
    {
        var lines = source.ReplaceLineEndings("\n").Split('\n')
            .Select(line => line.Trim())
            .SkipWhile(line => line.Length == 0 || line[0] == '#')
            .TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => line.TrimStart('/').Trim());
        var text = string.Join(' ', lines).Trim();
        return text.Length > MaxLength ? text[..MaxLength] + "…" : text;
    }
}

namespace Interfaces.Scripting;

/// <summary>
/// Finds <c>#load</c> and <c>#r</c> without the compiler, so that the key of a cached script costs no compiler either.
/// Both must stand before the first token of a file, so only blanks, comments and other directives are passed over.
/// Directives that <c>#if</c> leaves out are found as well: a key may know too much, never too little.
/// </summary>
internal static class DirectiveScanner
{
    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    public static List<Directive> Scan(string text)
    {
        var found = new List<Directive>();
        var position = 0;
        while (position < text.Length)
        {
            var rest = text.AsSpan(position);
            if (char.IsWhiteSpace(rest[0]) || rest[0] is '\uFEFF' or '\u001A')
            {
                position++;
            }
            else if (rest.StartsWith("/*"))
            {
                var end = text.IndexOf("*/", position + 2, StringComparison.Ordinal);
                position = end < 0 ? text.Length : end + 2;
            }
            else if (rest[0] == '#' || rest.StartsWith("//"))
            {
                var end = text.IndexOfAny(LineEnds, position);
                end = end < 0 ? text.Length : end;
                if (rest[0] == '#' && Parse(text, position + 1, end) is { } directive)
                    found.Add(directive);
                position = end;
            }
            else
            {
                break;
            }
        }

        return found;
    }

    private static Directive? Parse(string text, int start, int end)
    {
        var word = SkipBlanks(text, start, end);
        var afterWord = word;
        while (afterWord < end && char.IsAsciiLetter(text[afterWord]))
            afterWord++;
        DirectiveKind? kind = text.AsSpan(word, afterWord - word) switch
        {
            "load" => DirectiveKind.Load,
            "r" => DirectiveKind.Reference,
            _ => null,
        };
        var quote = SkipBlanks(text, afterWord, end);
        if (kind is null || quote >= end || text[quote] != '"')
            return null;
        var close = text.IndexOf('"', quote + 1, end - quote - 1);
        return close < 0 ? null : new(kind.Value, text[(quote + 1)..close], quote, close - quote + 1);
    }

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
            start++;
        return start;
    }
}

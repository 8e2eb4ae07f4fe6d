namespace Interfaces.Scripting;

/// <summary>How a string literal is written, as far as finding its end takes.</summary>
/// <param name="Verbatim">Whether it starts with <c>@</c>: quotes are doubled, no backslashes.</param>
/// <param name="RawQuotes">Quotes around a raw string; 0 when it is not raw.</param>
/// <param name="Braces">Braces around a hole; 0 when it is not interpolated.</param>
/// <param name="OpeningLength">Characters up to the first one of its content.</param>
internal sealed record StringShape(bool Verbatim, int RawQuotes, int Braces, int OpeningLength)
{
    /// <summary>The string that starts here, if one does.</summary>
    public static StringShape? At(string text, int position)
    {
        var start = position;
        var dollars = 0;
        var verbatim = false;
        for (; position < text.Length && text[position] is '$' or '@'; position++)
        {
            dollars += text[position] == '$' ? 1 : 0;
            verbatim |= text[position] == '@';
        }

        var quotes = Run(text, position, '"');
        if (quotes == 0)
            return null;
        return quotes >= 3 && !verbatim
            ? new(false, quotes, dollars, position - start + quotes)
            : new(verbatim, 0, Math.Min(dollars, 1), position - start + 1);
    }

    /// <summary>Goes on in the string's content: to after its end, or to after the braces that open a hole.</summary>
    public (int Position, bool Hole) Skip(string text, int position)
    {
        while (position < text.Length)
        {
            var c = text[position];
            if (c == '"' && End(text, position) is var end && end > 0)
                return (end, false);
            if (c == '"')
                position += RawQuotes > 0 ? Run(text, position, '"') : 2;
            else if (c == '\n' && !Verbatim && RawQuotes == 0)
                return (position, false);
            else if (c == '\\' && !Verbatim && RawQuotes == 0)
                position += 2;
            else if (c == '{' && Braces > 0 && Run(text, position, '{') is var run)
                if (OpensHole(run))
                    return (position + run, true);
                else
                    position += run;
            else
                position++;
        }

        return (text.Length, false);
    }

    // A run of braces in a raw string opens a hole with its last ones; elsewhere pairs of them are plain braces.
    private bool OpensHole(int run) => RawQuotes > 0 ? run >= Braces : run % 2 == 1;

    // The position after the string, or 0 when this quote belongs to its content.
    private int End(string text, int position)
    {
        if (RawQuotes > 0)
            return Run(text, position, '"') is var run && run >= RawQuotes ? position + run : 0;
        return Verbatim && position + 1 < text.Length && text[position + 1] == '"' ? 0 : position + 1;
    }

    private static int Run(string text, int position, char c)
    {
        var end = position;
        while (end < text.Length && text[end] == c)
            end++;
        return end - position;
    }
}

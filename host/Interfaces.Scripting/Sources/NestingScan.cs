namespace Interfaces.Scripting;

/// <summary>
/// Finds source that is nested so deeply, or chained so long, that the compiler, which recurses on it, would end the
/// process. It knows comments, directives, characters and every kind of string, holes of interpolated ones included, so
/// that honest text in them does not count.
/// </summary>
internal sealed class NestingScan
{
    // Tokens in a row, without a comma or semicolon between: "a.b().c()…" nests to the left. Honest chains are far shorter.
    private const int MaxChain = 5_000;

    private readonly string _text;
    private readonly int _limit;
    private readonly Stack<Opening> _open = new();
    private int _position;
    private int _chain;
    private int _typeArguments;
    private int _prefixes;
    private int _elements;
    private bool _lineStart = true;

    private NestingScan(string text, int limit)
    {
        _text = text;
        _limit = limit;
    }

    /// <summary>Where the text gets deeper than the limit; -1 when nowhere.</summary>
    public static int FindTooDeep(string text, int limit) => new NestingScan(text, limit).Find();

    private int Find()
    {
        while (_position < _text.Length)
        {
            Step(_text[_position]);
            if (_open.Count + _typeArguments + _prefixes + Math.Max(_elements, 0) > _limit || _chain > MaxChain)
                return Math.Min(_position, _text.Length) - 1;
        }

        return -1;
    }

    private void Step(char c)
    {
        var lineStart = _lineStart;
        _lineStart = c == '\n' || (lineStart && char.IsWhiteSpace(c));
        if (c == '/' && Peek(1) == '/' || c == '#' && lineStart)
            SkipComment("\n");
        else if (c == '/' && Peek(1) == '*')
            SkipComment("*/");
        else if (c == '\'')
            SkipCharacter();
        else if (c is '"' or '$' or '@' && StringShape.At(_text, _position) is { } shape)
            SkipString(shape, _position + shape.OpeningLength);
        else
            Count(c);
    }

    private void Count(char c)
    {
        CountRuns(c);
        _position++;
        switch (c)
        {
            case '(' or '[' or '{':
                Open(null);
                break;
            case ')' or ']' when _open.TryPeek(out var top) && top.Hole is null:
                Close();
                break;
            case '}' when _open.Count > 0 && Close() is { } shape:
                SkipString(shape, _position - 1 + shape.Braces);
                break;
            case ',' or ';':
                _chain = 0;
                break;
            case ':' when _open.TryPeek(out var top) && top.Hole is not null:
                SkipTo("}");
                break;
        }
    }

    private void Open(StringShape? hole)
    {
        _open.Push(new(hole, _chain));
        _chain = 0;
    }

    private StringShape? Close()
    {
        (var hole, _chain) = _open.Pop();
        return hole;
    }

    // "a < b" opens no type arguments, but up to here it may: only what can stand in a type lets the count go on.
    private void CountRuns(char c)
    {
        if (char.IsWhiteSpace(c))
            return;
        _elements = 0;
        if (!IsWord(c) || _position == 0 || !IsWord(_text[_position - 1]))
            _chain++;
        _prefixes = c is '!' or '~' or '-' or '+' or '&' or '*' or '^' ? _prefixes + 1 : 0;
        _typeArguments = c switch
        {
            '<' => _typeArguments + 1,
            '>' => Math.Max(_typeArguments - 1, 0),
            ',' or '.' or '?' or ':' or '[' or ']' or '@' or '*' => _typeArguments,
            _ => IsWord(c) ? _typeArguments : 0,
        };
    }

    private void SkipString(StringShape shape, int start)
    {
        _prefixes = 0;
        (_position, var hole) = shape.Skip(_text, start);
        if (hole)
            Open(shape);
    }

    private void SkipCharacter()
    {
        _position++;
        while (_position < _text.Length && _text[_position] is not ('\'' or '\n'))
            _position += _text[_position] == '\\' ? 2 : 1;
        _position++;
    }

    private void SkipTo(string end)
    {
        var found = _text.IndexOf(end, _position, StringComparison.Ordinal);
        _position = found < 0 ? _text.Length : found;
    }

    // Documentation comments hold elements, on which the compiler recurses as well.
    private void SkipComment(string end)
    {
        var start = _position;
        _position = Math.Min(_position + 2, _text.Length);
        SkipTo(end);
        var comment = _text.AsSpan(start, _position - start);
        if (comment.StartsWith("///") || comment.StartsWith("/**"))
            _elements += comment.Count('<') - (2 * comment.Count("</")) - comment.Count("/>");
        _position = Math.Min(_position + end.Length, _text.Length);
        _lineStart |= end == "\n";
    }

    private static bool IsWord(char c) => c == '_' || char.IsLetterOrDigit(c);

    private char Peek(int ahead) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    /// <param name="Hole">The string whose hole was opened; none for a bracket.</param>
    /// <param name="Chain">How long the chain around it was.</param>
    private readonly record struct Opening(StringShape? Hole, int Chain);
}

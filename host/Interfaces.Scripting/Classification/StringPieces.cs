using System.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Interfaces.Scripting;

/// <summary>Parts the text of a string token into plain pieces and escape sequences.</summary>
internal static class StringPieces
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    public static IEnumerable<(int Start, int Length, bool Escape)> Of(SyntaxToken token)
    {
        var text = token.Text;
        var plain = 0;
        for (var position = 0; position < text.Length;)
        {
            var escape = EscapeLength(token, text, position);
            if (escape == 0)
            {
                position++;
                continue;
            }

            if (position > plain)
                yield return (plain, position - plain, false);
            yield return (position, escape, true);
            position += escape;
            plain = position;
        }

        if (plain < text.Length)
            yield return (plain, text.Length - plain, false);
    }

    private static int EscapeLength(SyntaxToken token, string text, int position)
    {
        var kind = token.Kind();
        var interpolated = kind == SyntaxKind.InterpolatedStringTextToken;
        var opening = interpolated && token.Parent?.Parent?.GetFirstToken() is { } first ? first.Text : text;
        var next = position + 1 < text.Length ? text[position + 1] : '\0';
        if (opening.Contains("\"\"\"", StringComparison.Ordinal) && (interpolated || kind is not (SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken)))
            return 0;
        if (interpolated && text[position] is '{' or '}' && next == text[position] && interpolated)
            return 2;
        if (opening.StartsWith('@') || opening.StartsWith("$@", StringComparison.Ordinal))
            return text[position] == '"' && next == '"' && position > 1 ? 2 : 0;
        return text[position] == '\\' ? Math.Min(BackslashLength(text, position), text.Length - position) : 0;
    }

    private static int BackslashLength(string text, int position) => (position + 1 < text.Length ? text[position + 1] : '\0') switch
    {
        'u' => 6,
        'U' => 10,
        'x' => 2 + Math.Min(Math.Max(text.AsSpan(position + 2).IndexOfAnyExcept(HexDigits), 0), 4),
        _ => 2,
    };
}

using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interfaces.Docs.Syntax;

/// <summary>An attribute in raw HTML of a guide.</summary>
/// <param name="Name">Its name, lower-case.</param>
/// <param name="Value">Its value, decoded.</param>
/// <param name="Offset">Where its name stands in the guide.</param>
internal readonly record struct RawHtmlAttribute(string Name, string Value, int Offset);

/// <summary>Reads the attributes of raw HTML, one pass over the text. Good enough to check links and collect ids; nothing is ever made safe by it.</summary>
internal static class RawHtmlAttributes
{
    public static IEnumerable<RawHtmlAttribute> Of(MarkdownObject node, string text) => node switch
    {
        HtmlBlock { Type: not (HtmlBlockType.Comment or HtmlBlockType.ScriptPreOrStyle or HtmlBlockType.CData) } => Read(text, node.Span),
        HtmlInline => Read(text, node.Span),
        _ => [],
    };

    private static IEnumerable<RawHtmlAttribute> Read(string text, SourceSpan span)
    {
        var end = Math.Min(span.End + 1, text.Length);
        var at = span.Start;
        while (at < end)
        {
            if (text[at] != '<' || at + 1 >= end || !char.IsAsciiLetter(text[at + 1]))
            {
                at++;
                continue;
            }

            while (at < end && !char.IsWhiteSpace(text[at]) && text[at] != '>')
                at++;
            while (at < end && text[at] != '>')
            {
                if (char.IsWhiteSpace(text[at]) || text[at] == '/')
                {
                    at++;
                    continue;
                }

                var (attribute, next) = ReadOne(text, at, end);
                at = next;
                if (attribute is { } found)
                    yield return found;
            }
        }
    }

    private static (RawHtmlAttribute? Attribute, int Next) ReadOne(string text, int start, int end)
    {
        var at = start;
        while (at < end && text[at] is not ('=' or '>' or '/') && !char.IsWhiteSpace(text[at]))
            at++;
        if (at == start)
            return (null, start + 1);
        var name = text[start..at].ToLowerInvariant();
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        if (at == end || text[at] != '=')
            return (null, at);

        at++;
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        var quote = at < end && text[at] is '"' or '\'' ? text[at++] : '\0';
        var valueStart = at;
        while (at < end && (quote != '\0' ? text[at] != quote : text[at] != '>' && !char.IsWhiteSpace(text[at])))
            at++;
        var value = System.Net.WebUtility.HtmlDecode(text[valueStart..at]);
        return (new(name, value, start), quote != '\0' && at < end ? at + 1 : at);
    }
}

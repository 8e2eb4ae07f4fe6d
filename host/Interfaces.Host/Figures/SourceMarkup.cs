using System.Text;
using Interfaces.Scripting;

namespace Interfaces.Host.Figures;

/// <summary>The source of a script in the compiler's own colours. What the compiler knows of a name shows when it is pointed at.</summary>
internal static class SourceMarkup
{
    public static Markup Of(ScriptSource source)
    {
        var html = new StringBuilder(source.Text.Length * 2);
        var position = 0;
        foreach (var span in Merge(source))
        {
            AppendText(html, source.Text[position..span.Start]);
            AppendSpan(html, source.Text.Substring(span.Start, span.Length), span);
            position = span.Start + span.Length;
        }

        AppendText(html, source.Text[position..].TrimEnd());
        return Markup.Trusted(html.ToString());
    }

    // Neighbours of one kind are one element: "();" is three tokens.
    private static IEnumerable<SourceSpan> Merge(ScriptSource source)
    {
        SourceSpan? last = null;
        foreach (var span in source.Spans)
        {
            if (last is null)
            {
                last = span;
            }
            else if (last is { Hover: null } && span.Hover is null && last.Kind == span.Kind && last.Start + last.Length == span.Start)
            {
                last = last with { Length = last.Length + span.Length };
            }
            else
            {
                yield return last;
                last = span;
            }
        }

        if (last is not null)
            yield return last;
    }

    private static void AppendSpan(StringBuilder html, string text, SourceSpan span)
    {
        var open = Markup.Attribute("class", ClassOf(span.Kind)) + Markup.Attribute("title", span.Hover);
        if (open.IsEmpty)
        {
            AppendText(html, text);
            return;
        }

        html.Append("<span").Append(open).Append('>');
        AppendText(html, text);
        html.Append("</span>");
    }

    // In an element a line end may stand as it is, and pages are smaller and legible for it.
    private static void AppendText(StringBuilder html, string text) =>
        html.Append(Markup.Text(text.ReplaceLineEndings("\n")).ToString().Replace("&#xA;", "\n", StringComparison.Ordinal));

    private static string? ClassOf(SpanKind kind) => kind switch
    {
        SpanKind.Keyword => "tok-keyword",
        SpanKind.ControlKeyword => "tok-control",
        SpanKind.StringLiteral => "tok-string",
        SpanKind.Escape => "tok-escape",
        SpanKind.Number => "tok-number",
        SpanKind.Comment => "tok-comment",
        SpanKind.Type => "tok-type",
        SpanKind.Method => "tok-method",
        SpanKind.Property => "tok-property",
        SpanKind.Field or SpanKind.Local => "tok-variable",
        SpanKind.Parameter => "tok-parameter",
        SpanKind.Operator => "tok-operator",
        SpanKind.Punctuation => "tok-punctuation",
        SpanKind.Directive => "tok-directive",
        _ => null,
    };
}

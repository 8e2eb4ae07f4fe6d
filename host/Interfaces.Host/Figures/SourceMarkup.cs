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
        foreach (var span in source.Spans)
        {
            // Spans and text come from one compile, but a cache can be old: what does not fit is left plain.
            if (span.Start < position || span.Start + span.Length > source.Text.Length)
                continue;
            html.Append(Markup.Text(source.Text[position..span.Start]));
            html.Append(Piece(source.Text.Substring(span.Start, span.Length), span));
            position = span.Start + span.Length;
        }

        html.Append(Markup.Text(source.Text[position..].TrimEnd()));
        return Markup.Trusted(html.ToString());
    }

    private static Markup Piece(string text, SourceSpan span) => ClassOf(span.Kind) is { } name || span.Hover is not null
        ? Markup.Of($"<span{Markup.Attribute("class", ClassOf(span.Kind))}{Markup.Attribute("title", span.Hover)}>{text}</span>")
        : Markup.Text(text);

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

using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interfaces.Docs.Syntax;

/// <summary>The words of a heading or paragraph without their formatting.</summary>
internal static class PlainText
{
    public static string Of(LeafBlock block, int maxLength)
    {
        var text = new StringBuilder();
        foreach (var inline in block.Inline?.Descendants() ?? [])
        {
            if (text.Length >= maxLength)
                break;
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                AutolinkInline link => text.Append(link.Url),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
        }

        return Cut(text.ToString().Trim(), maxLength);
    }

    private static string Cut(string text, int maxLength)
    {
        if (text.Length <= maxLength)
            return text;
        var end = text.LastIndexOf(' ', maxLength - 1);
        return text[..(end > maxLength / 2 ? end : maxLength - 1)].TrimEnd() + "…";
    }
}

using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interfaces.Docs.Safe;

/// <summary>Stands before all other inline parsers, and makes the rest of a paragraph plain text once the budget is spent.</summary>
internal sealed class InlineBudgetParser : InlineParser
{
    private readonly SafeMarkdownOptions _options;

    public InlineBudgetParser(SafeMarkdownOptions options, IEnumerable<char> openingCharacters)
    {
        _options = options;
        OpeningCharacters = [.. openingCharacters];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (InlineBudget.Of(processor.Document, _options).Allows(processor, slice))
            return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(slice)
        {
            Span = new SourceSpan(start, start + slice.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start = slice.End + 1;
        return true;
    }
}

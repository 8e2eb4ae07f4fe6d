using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Interfaces.Docs.Safe;

/// <summary>
/// Counts what the inline marks of one text cost. Emphasis marks and open brackets nest, each in the one before it,
/// until the paragraph ends, and the parser walks down to the innermost at every step; what follows <c>](</c> it reads
/// as far as an address could reach. Unbounded, 80 KB of either take seconds.
/// </summary>
internal sealed class InlineBudget(SafeMarkdownOptions options)
{
    private static readonly object Key = new();

    private LeafBlock? _block;
    private int _emphasis;
    private int _brackets;
    private bool? _allowsTable;
    private long _spent;
    private long _cells;

    public static InlineBudget Of(MarkdownDocument document, SafeMarkdownOptions options)
    {
        if (document.GetData(Key) is not InlineBudget budget)
            document.SetData(Key, budget = new(options));
        return budget;
    }

    public bool Allows(InlineProcessor processor, StringSlice rest)
    {
        if (processor.Block != _block)
        {
            _block = processor.Block;
            _emphasis = 0;
            _brackets = 0;
            _allowsTable = null;
        }

        var mark = rest.CurrentChar;
        _spent += 1 + (2L * (_emphasis + _brackets));
        if (mark is '*' or '_' or '~')
            _emphasis++;
        else if (mark is '[')
            _brackets++;
        else if (mark is ']')
            Close(rest);

        return _spent <= options.MaxInlineCost && (mark != '|' || (_allowsTable ??= TakeCells(rest)));
    }

    private void Close(StringSlice rest)
    {
        if (_brackets == 0)
            return;
        _brackets--;
        if (rest.PeekChar() != '(')
            return;
        var end = rest.AsSpan().IndexOf(')');
        _spent += end < 0 ? rest.Length : end;
    }

    // Every row is filled up to the widest, so the cells are lines times columns: 60 KB could become millions.
    private bool TakeCells(StringSlice rest)
    {
        long lines = 1;
        var widest = 0;
        var pipes = 0;
        foreach (var c in rest.AsSpan())
        {
            if (c == '|')
                widest = Math.Max(widest, ++pipes);
            if (c != '\n')
                continue;
            lines++;
            pipes = 0;
        }

        var cells = lines * (widest + 1);
        if (_cells + cells > options.MaxTableCells)
            return false;
        _cells += cells;
        return true;
    }
}

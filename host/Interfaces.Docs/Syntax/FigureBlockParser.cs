using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Interfaces.Docs.Syntax;

/// <summary>
/// Finds lines that are made of placeholders and nothing else. Being a block parser it never sees the inside of
/// fences, and a placeholder inside a sentence stays the text it is.
/// </summary>
internal sealed class FigureBlockParser : BlockParser
{
    private static readonly object ProblemsKey = new();

    public FigureBlockParser() => OpeningCharacters = ['$'];

    public static IReadOnlyCollection<SyntaxProblem> ProblemsOf(MarkdownDocument document) =>
        document.GetData(ProblemsKey) is Dictionary<int, SyntaxProblem> problems ? problems.Values : [];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || !Placeholder.Begins(line.AsSpan()))
            return BlockState.None;

        var block = new FigureBlock(this) { Column = processor.Column, Span = new SourceSpan(line.Start, line.End), Line = processor.LineIndex };
        foreach (var word in Words(line))
        {
            var text = line.Text.AsSpan(word.Start, word.Length);
            if (Placeholder.TryParse(text, word.Start) is { } placeholder)
            {
                block.Placeholders.Add(placeholder);
                continue;
            }

            Report(processor.Document, Describe(text.ToString(), word.Start));
            return BlockState.None;
        }

        processor.NewBlocks.Push(block);
        return BlockState.BreakDiscard;
    }

    private static IEnumerable<(int Start, int Length)> Words(StringSlice line)
    {
        for (var i = line.Start; i <= line.End;)
        {
            var start = i;
            while (i <= line.End && line.Text[i] is not (' ' or '\t'))
                i++;
            if (i > start)
                yield return (start, i - start);
            i++;
        }
    }

    private static SyntaxProblem Describe(string word, int offset)
    {
        if (!Placeholder.Begins(word))
            return new(offset, "A line that begins with a placeholder holds placeholders only; put the words on a line of their own, or the placeholder into backticks to write about it.");

        var lower = word.ToLowerInvariant();
        return new(offset,
            $"'{word}' is not a placeholder: after {word[..Placeholder.CodePrefix.Length]} comes a demo's name, made of a-z, 0-9, - and _.",
            Placeholder.TryParse(lower, 0) is null ? null : lower);
    }

    // A line is offered again for each kind of block it could interrupt.
    private static void Report(MarkdownDocument document, SyntaxProblem problem)
    {
        if (document.GetData(ProblemsKey) is not Dictionary<int, SyntaxProblem> problems)
            document.SetData(ProblemsKey, problems = []);
        problems.TryAdd(problem.Offset, problem);
    }
}

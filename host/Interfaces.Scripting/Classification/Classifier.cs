using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Interfaces.Scripting;

/// <summary>Walks tokens and trivia with the compilation's own semantic model.</summary>
internal sealed class Classifier
{
    private readonly SymbolClassification _symbols;
    private readonly List<SourceSpan> _spans = [];

    private Classifier(SemanticModel model, CancellationToken cancellation) => _symbols = new(model, cancellation);

    public static IReadOnlyList<SourceSpan> Classify(SemanticModel model, SyntaxNode root, CancellationToken cancellation)
    {
        var classifier = new Classifier(model, cancellation);
        foreach (var token in root.DescendantTokens())
            classifier.Add(token);
        return classifier._spans;
    }

    private void Add(SyntaxToken token)
    {
        foreach (var trivia in token.LeadingTrivia)
            Add(trivia);
        if (token.IsKind(SyntaxKind.IdentifierToken))
        {
            var (kind, hover) = _symbols.Of(token);
            Add(token.Span, kind, hover);
        }
        else if (TokenClassification.IsText(token))
        {
            foreach (var (start, length, escape) in StringPieces.Of(token))
                Add(new TextSpan(token.SpanStart + start, length), escape ? SpanKind.Escape : SpanKind.StringLiteral);
        }
        else
        {
            Add(token.Span, TokenClassification.Of(token));
        }

        foreach (var trivia in token.TrailingTrivia)
            Add(trivia);
    }

    private void Add(SyntaxTrivia trivia)
    {
        if (trivia.GetStructure() is { } structure && !SyntaxFacts.IsDocumentationCommentTrivia(trivia.Kind()))
        {
            // Directives, and tokens the parser could make nothing of.
            foreach (var token in structure.DescendantTokens())
                AddStructured(token, trivia.IsDirective);
        }
        else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
        {
            AddTrimmed(trivia);
        }
    }

    private void AddStructured(SyntaxToken token, bool directive)
    {
        foreach (var trivia in token.LeadingTrivia)
            Add(trivia);
        var kind = TokenClassification.Of(token);
        Add(token.Span, directive && kind != SpanKind.StringLiteral ? SpanKind.Directive : kind);
        foreach (var trivia in token.TrailingTrivia)
            Add(trivia);
    }

    // Documentation comments and switched-off source come with the line ends and indents around them.
    private void AddTrimmed(SyntaxTrivia trivia)
    {
        var text = trivia.ToFullString().AsSpan();
        var start = trivia.FullSpan.Start + text.Length - text.TrimStart().Length;
        var kind = trivia.IsKind(SyntaxKind.PreprocessingMessageTrivia) || trivia.IsKind(SyntaxKind.ShebangDirectiveTrivia)
            ? SpanKind.Directive
            : SpanKind.Comment;
        Add(new TextSpan(start, text.Trim().Length), kind);
    }

    private void Add(TextSpan span, SpanKind kind, string? hover = null)
    {
        // Error recovery may visit a piece twice, as a token and as skipped text: the first one stands.
        if (span.Length > 0 && (_spans.Count == 0 || span.Start >= _spans[^1].Start + _spans[^1].Length))
            _spans.Add(new(span.Start, span.Length, kind, hover));
    }
}

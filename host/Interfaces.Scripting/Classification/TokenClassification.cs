using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Interfaces.Scripting;

/// <summary>What a token is by its syntax alone.</summary>
internal static class TokenClassification
{
    public static SpanKind Of(SyntaxToken token)
    {
        var kind = token.Kind();
        if (SyntaxFacts.IsKeywordKind(kind))
            return IsControl(token) ? SpanKind.ControlKeyword : SpanKind.Keyword;
        return kind switch
        {
            SyntaxKind.NumericLiteralToken => SpanKind.Number,
            SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken or SyntaxKind.OpenParenToken or SyntaxKind.CloseParenToken
                or SyntaxKind.OpenBracketToken or SyntaxKind.CloseBracketToken or SyntaxKind.SemicolonToken
                or SyntaxKind.CommaToken or SyntaxKind.DotToken => SpanKind.Punctuation,
            SyntaxKind.IdentifierToken or SyntaxKind.BadToken or SyntaxKind.EndOfFileToken or SyntaxKind.EndOfDirectiveToken => SpanKind.Text,
            _ => IsText(token) ? SpanKind.StringLiteral : SpanKind.Operator,
        };
    }

    public static bool IsText(SyntaxToken token) => token.Kind() is
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken or SyntaxKind.InterpolatedStringEndToken
        or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken
        or SyntaxKind.InterpolatedRawStringEndToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;

    // Some of these also declare: "default" in a switch steers, as a value it does not.
    private static bool IsControl(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IfKeyword or SyntaxKind.ElseKeyword or SyntaxKind.SwitchKeyword or SyntaxKind.CaseKeyword
            or SyntaxKind.ForKeyword or SyntaxKind.ForEachKeyword or SyntaxKind.WhileKeyword or SyntaxKind.DoKeyword
            or SyntaxKind.BreakKeyword or SyntaxKind.ContinueKeyword or SyntaxKind.GotoKeyword or SyntaxKind.ReturnKeyword
            or SyntaxKind.YieldKeyword or SyntaxKind.ThrowKeyword or SyntaxKind.TryKeyword or SyntaxKind.CatchKeyword
            or SyntaxKind.FinallyKeyword or SyntaxKind.WhenKeyword or SyntaxKind.AwaitKeyword => true,
        SyntaxKind.DefaultKeyword => token.Parent.IsKind(SyntaxKind.DefaultSwitchLabel),
        SyntaxKind.InKeyword => token.Parent.IsKind(SyntaxKind.ForEachStatement) || token.Parent.IsKind(SyntaxKind.ForEachVariableStatement),
        _ => false,
    };
}

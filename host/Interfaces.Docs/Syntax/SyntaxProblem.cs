namespace Interfaces.Docs.Syntax;

/// <summary>A problem in a text that does not know its file yet.</summary>
internal readonly record struct SyntaxProblem(int Offset, string Message, string? Suggestion = null);

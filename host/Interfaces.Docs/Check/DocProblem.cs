namespace Interfaces.Docs;

/// <summary>Something in the documentation that needs a writer's hand, with its place.</summary>
/// <param name="File">The file as a reader of the message finds it: <c>docs-site/02-building-interfaces/03-interface-state.md</c>.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 units.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Suggestion">What was probably meant, to be put in place of what is there; <see langword="null"/> when nothing is near.</param>
public sealed record DocProblem(string File, int Line, int Column, string Message, string? Suggestion = null)
{
    /// <summary>The message without its place, the suggestion included.</summary>
    public string Text => Suggestion is null ? Message : $"{Message} Did you mean {Suggestion}?";

    /// <summary><c>docs-site/x.md(12,1): error: message</c>, as compilers write it.</summary>
    public override string ToString() => $"{File}({Line},{Column}): error: {Text}";
}

namespace Interfaces.Docs;

/// <summary>Colours code on the server. The host implements it with the compiler's own classification.</summary>
public interface ICodeHighlighter
{
    /// <summary>The code with its colours, as the content of a <c>code</c> element, or <see langword="null"/> when this language is not one it knows.</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">The language, lower-case, <c>csharp</c> for all of its names.</param>
    Markup? Highlight(string code, string language);
}

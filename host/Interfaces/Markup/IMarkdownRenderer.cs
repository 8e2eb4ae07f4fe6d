namespace Interfaces;

/// <summary>Turns Markdown that a script or a handler wrote into HTML that is safe in any page.</summary>
public interface IMarkdownRenderer
{
    /// <summary>Renders Markdown. Raw HTML in it shows as text, and links go to http, https, mailto or a relative address only.</summary>
    /// <param name="markdown">The Markdown.</param>
    Markup Render(string markdown);

    /// <summary>Renders Markdown that may hold more than the usual. A renderer that knows no more leaves that as text.</summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="syntax">What it may hold.</param>
    Markup Render(string markdown, MarkdownSyntax syntax) => Render(markdown);

    /// <summary>How much from the beginning of a text is finished: it stays what it is, whatever is added at the end.</summary>
    /// <param name="markdown">The Markdown, which may break off anywhere.</param>
    /// <param name="syntax">What it may hold.</param>
    /// <returns>A length in UTF-16 code units. A renderer that cannot tell says 0.</returns>
    int Settled(string markdown, MarkdownSyntax syntax) => 0;
}

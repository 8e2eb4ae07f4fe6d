namespace Interfaces;

/// <summary>Turns Markdown that a script or a handler wrote into HTML that is safe in any page.</summary>
public interface IMarkdownRenderer
{
    /// <summary>Renders Markdown. Raw HTML in it shows as text, and links go to http, https, mailto or a relative address only.</summary>
    /// <param name="markdown">The Markdown.</param>
    Markup Render(string markdown);
}

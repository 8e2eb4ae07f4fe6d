namespace Interfaces.Docs;

/// <summary>How a block of code looks on a page: coloured, with a button that copies it.</summary>
public static class CodeBlockMarkup
{
    private const int MaxLanguageLength = 30;

    /// <summary>Renders a block of code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">Its language as a fence names it: <c>cs</c>, <c>json</c>; empty for none.</param>
    /// <param name="id">The <c>id</c> of the element that holds the code, unique on the page.</param>
    /// <param name="highlighter">Colours what it knows; the rest is coloured in the browser.</param>
    /// <param name="label">What the copy button copies, for those who do not see where it is: "Copy hello.csx". Default "Copy code".</param>
    public static Markup Render(string code, string language, string id, ICodeHighlighter? highlighter = null, string label = "Copy code")
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(language);
        var name = Normalize(language);
        return Markup.Of($"""
            <div class="code-block"{Markup.Attribute("data-language", name.Length == 0 ? null : name)}>{Content(code, name, id, highlighter)}<button type="button" class="copy" data-copy="#{id}" aria-label="{label}"></button></div>

            """);
    }

    /// <summary>One name for each language: lower-case, <c>csharp</c> for <c>cs</c>, <c>csx</c> and <c>c#</c>; empty for what is not a name.</summary>
    /// <param name="language">As a fence names it.</param>
    public static string Normalize(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var name = language.Trim().ToLowerInvariant();
        return name switch
        {
            "cs" or "csx" or "c#" or "csharp" => "csharp",
            "text" or "txt" or "plain" => "",
            _ when name.Length > MaxLanguageLength || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '#' or '-' or '_' or '.') => "",
            _ => name,
        };
    }

    private static Markup Content(string code, string language, string id, ICodeHighlighter? highlighter)
    {
        // Reachable by keyboard, because a long line scrolls.
        if (language.Length == 0)
            return Markup.Of($"""<pre tabindex="0"><code id="{id}">{code}</code></pre>""");
        if (highlighter?.Highlight(code, language) is { } coloured)
            return Markup.Of($"""<pre tabindex="0"><code id="{id}" class="language-{language}">{coloured}</code></pre>""");
        return Markup.Of($"""<code-view language="{language}"><pre tabindex="0"><code id="{id}" class="language-{language}">{code}</code></pre></code-view>""");
    }
}

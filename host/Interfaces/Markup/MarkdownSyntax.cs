namespace Interfaces;

/// <summary>What Markdown may hold beside the usual.</summary>
public sealed record MarkdownSyntax
{
    /// <summary>Whether text between dollar signs is a formula: <c>$x^2$</c> in the line, <c>$$x^2$$</c> on a line of its own. Default: <see langword="false"/>.</summary>
    public bool Latex { get; init; }

    /// <summary>Whether a line break in the text is one on the page. Default: <see langword="false"/>.</summary>
    public bool LineBreaks { get; init; }

    /// <summary>What the addresses of headings begin with; each heading then has a link to itself. Default: <see langword="null"/>, no links.</summary>
    public string? HeadingIds { get; init; }

    /// <summary>What the addresses of blocks of code begin with; each then has a button that copies it. Default: <see langword="null"/>, no buttons.</summary>
    public string? CodeIds { get; init; }

    /// <summary>Whether raw HTML is HTML on the page. It is trusted: never where visitors' words may be in the text. Default: <see langword="false"/>, it shows as text.</summary>
    public bool TrustedHtml { get; init; }
}

namespace Interfaces.Docs;

/// <summary>Bounds of Markdown from outside. Text over one of them is shown as it was written, or loses the formatting that would cost too much.</summary>
public sealed record SafeMarkdownOptions
{
    /// <summary>The most characters that are read as Markdown; a longer text is shown as it was written. Default 131,072.</summary>
    public int MaxLength { get; init; } = 128 * 1024;

    /// <summary>The most definitions of the form <c>[name]: address</c>; a text with more is shown as it was written. Default 2,000.</summary>
    public int MaxDefinitions { get; init; } = 2_000;

    /// <summary>The most cells of all tables of a text together; the lines of a table that goes over it are shown as text. Default 20,000.</summary>
    public int MaxTableCells { get; init; } = 20_000;

    /// <summary>The most quotes inside one another; a text with more is shown as it was written. Default 100.</summary>
    public int MaxQuoteDepth { get; init; } = 100;

    /// <summary>
    /// What links and emphasis of one text may cost together, in steps of the parser; the paragraph that goes over it
    /// continues as plain text, and so do those after it. Default 5,000,000: some 600 bold cells in a single table,
    /// while in paragraphs of usual length there is no end to them.
    /// </summary>
    public long MaxInlineCost { get; init; } = 5_000_000;

    /// <summary>By how much headings go down, so that those of a text stand below the page's own: 1 makes <c># a</c> an <c>h2</c>. 0 to 5, default 1.</summary>
    public int HeadingOffset { get; init; } = 1;
}

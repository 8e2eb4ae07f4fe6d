namespace Interfaces.Engine;

/// <summary>How a page shows a text that grows.</summary>
/// <param name="Target">The <c>id</c> of the element that shows it.</param>
internal sealed record GrowthView(string Target)
{
    /// <summary>Makes HTML of a part of the text that begins where a part was settled; <see langword="null"/> when it is shown as it is.</summary>
    public Func<string, Markup>? Render { get; init; }

    /// <summary>Up to where a text will look the same, whatever follows it.</summary>
    public Func<string, int> Settled { get; init; } = static _ => 0;

    /// <summary>Whether more than that element depends on the text, so that the block is rendered when it is whole.</summary>
    public Func<string, bool> EndsWhole { get; init; } = static _ => false;

    /// <summary>A text in Markdown.</summary>
    public static GrowthView Of(string target, IMarkdownRenderer markdown, MarkdownSyntax syntax) => new(target)
    {
        Render = text => string.IsNullOrEmpty(text) ? Markup.Empty : markdown.Render(text, syntax),
        Settled = text => markdown.Settled(text, syntax),
    };
}

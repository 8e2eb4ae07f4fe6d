using System.Globalization;
using Interfaces.Docs.Safe;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Mathematics;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace Interfaces.Docs;

/// <summary>
/// Markdown from scripts, handlers and visitors: CommonMark with pipe tables, strikethrough and bare links. Raw HTML is
/// text unless who asks trusts it, links lead to http, https, mailto or the same site, and no text takes long. One instance serves all threads.
/// </summary>
public sealed class SafeMarkdown : IMarkdownRenderer
{
    private static readonly MarkdownSyntax Usual = new();

    private readonly SafeMarkdownOptions _options;
    private readonly MarkdownPipeline[] _pipelines;

    /// <summary>Makes a renderer.</summary>
    /// <param name="options">The bounds, or <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound is negative, or the offset of headings not 0 to 5.</exception>
    public SafeMarkdown(SafeMarkdownOptions? options = null)
    {
        _options = options ?? new();
        ArgumentOutOfRangeException.ThrowIfNegative(_options.MaxLength);
        ArgumentOutOfRangeException.ThrowIfNegative(_options.MaxDefinitions);
        ArgumentOutOfRangeException.ThrowIfNegative(_options.MaxTableCells);
        ArgumentOutOfRangeException.ThrowIfNegative(_options.MaxQuoteDepth);
        ArgumentOutOfRangeException.ThrowIfNegative(_options.MaxInlineCost);
        ArgumentOutOfRangeException.ThrowIfNegative(_options.HeadingOffset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_options.HeadingOffset, 5);

        _pipelines = [.. Enumerable.Range(0, 8).Select(index => Build(latex: (index & 1) != 0, lineBreaks: (index & 2) != 0, html: (index & 4) != 0))];
    }

    private MarkdownPipeline Build(bool latex, bool lineBreaks, bool html)
    {
        // Extensions are chosen one by one: the "advanced" set would bring attributes in braces and embedded media.
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseAutoLinks();
        if (!html)
            builder.DisableHtml();
        if (latex)
            builder.UseMathematics();
        if (lineBreaks)
            builder.UseSoftlineBreakAsHardlineBreak();

        // Extensions add their parsers when the pipeline is built: the budget comes last, to stand before them all.
        builder.Extensions.Add(new InlineBudgetExtension(_options));
        return builder.Build();
    }

    /// <inheritdoc/>
    public Markup Render(string markdown) => Render(markdown, Usual);

    /// <inheritdoc/>
    public Markup Render(string markdown, MarkdownSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        if (string.IsNullOrWhiteSpace(markdown))
            return Markup.Empty;
        if (!IsWithinBounds(markdown))
            return PlainText(markdown);

        try
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            var pipeline = PipelineOf(syntax);
            var renderer = CreateRenderer(text, pipeline, syntax);
            renderer.Render(MarkdownParser.Parse(markdown, pipeline));
            return Markup.Trusted(text.ToString());
        }
        catch (ArgumentException)
        {
            // The parser's only refusal: more levels of nesting than it allows. The text itself is still worth showing.
            return PlainText(markdown);
        }
    }

    /// <inheritdoc/>
    public int Settled(string markdown, MarkdownSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(syntax);
        // A line that has not ended may become anything. Of those that have, only the last block may go on.
        var lines = markdown[..(markdown.LastIndexOf('\n') + 1)];
        if (!IsWithinBounds(markdown))
            return 0;
        try
        {
            return MarkdownParser.Parse(lines, PipelineOf(syntax))
                .Where(block => block is not LinkReferenceDefinitionGroup)
                .Select(block => lines.LastIndexOf('\n', block.Span.Start) + 1)
                .Where(start => IsAfterBlank(lines.AsSpan(0, start)))
                .DefaultIfEmpty(0)
                .Max();
        }
        catch (ArgumentException)
        {
            return 0;
        }
    }

    // What looks like two blocks without a blank line in between may still become one: a paragraph around a table.
    private static bool IsAfterBlank(ReadOnlySpan<char> before)
    {
        var rest = before.TrimEnd(" \t\r\n");
        return before[rest.Length..].Count('\n') > 1;
    }

    private MarkdownPipeline PipelineOf(MarkdownSyntax syntax) => _pipelines[(syntax.Latex ? 1 : 0) + (syntax.LineBreaks ? 2 : 0) + (syntax.TrustedHtml ? 4 : 0)];

    private HtmlRenderer CreateRenderer(StringWriter text, MarkdownPipeline pipeline, MarkdownSyntax syntax)
    {
        var renderer = new HtmlRenderer(text);
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new SafeHeadingRenderer(_options.HeadingOffset, syntax.HeadingIds));
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new SafeCodeRenderer(syntax.CodeIds));
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new SafeLinkRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new SafeAutolinkRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathInlineRenderer>(new SafeMathRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathBlockRenderer>(new SafeMathBlockRenderer());
        return renderer;
    }

    private static Markup PlainText(string markdown) => Markup.Of($"<pre class=\"plain\" tabindex=\"0\">{markdown}</pre>");

    private bool IsWithinBounds(string markdown) =>
        markdown.Length <= _options.MaxLength
        // The parser takes definitions off the front of a paragraph one by one, moving all that follow each time.
        && markdown.AsSpan().Count("]:") <= _options.MaxDefinitions
        && QuoteDepth(markdown) <= _options.MaxQuoteDepth;

    // Every line goes through all the quotes it stands in, and the parser refuses too many only at the end.
    private static int QuoteDepth(string markdown)
    {
        var deepest = 0;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            var marks = line[..^line.TrimStart("> \t").Length];
            deepest = Math.Max(deepest, marks.Count('>'));
        }

        return deepest;
    }
}

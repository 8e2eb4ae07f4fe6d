using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Interfaces.Docs.Syntax;

/// <summary>A guide's text, parsed. Not changed any more once it is made, so that pages can be rendered at the same time.</summary>
internal sealed class PageSyntax
{
    private const int MaxHeadingLength = 200;
    private const int MaxDescriptionLength = 200;

    private readonly List<SyntaxProblem> _problems = [];

    private PageSyntax(string text, DocSiteOptions options)
    {
        Text = text;
        Positions = new(text);
        Pipeline = GuidePipeline.For(options);
        Document = ParseDocument();
        FrontMatter = ReadFrontMatter(options);
        Placeholders = FigurePairs.Join(Document);
        Headings = ReadHeadings();
        Anchors = Headings.Select(heading => heading.Anchor).Concat(ReadRawIds()).ToHashSet(StringComparer.Ordinal);
        FirstParagraph = Document.OfType<ParagraphBlock>().FirstOrDefault() is { } paragraph && PlainText.Of(paragraph, MaxDescriptionLength) is { Length: > 0 } first ? first : null;
        DemoNames = [.. Placeholders.Select(figure => figure.Name).Distinct(StringComparer.Ordinal)];
        _problems.AddRange(FigureBlockParser.ProblemsOf(Document));
        _problems.AddRange(Document.Descendants<HtmlBlock>().SelectMany(PlaceholdersIn));
        if (FrontMatter.Title is null && Headings.All(heading => heading.Text.Length == 0))
            _problems.Add(new(0, "The guide has no title: begin it with a heading, '# Title'."));
    }

    public string Text { get; }

    public TextPositions Positions { get; }

    public MarkdownPipeline Pipeline { get; }

    public MarkdownDocument Document { get; }

    public FrontMatter FrontMatter { get; }

    public IReadOnlyList<Placeholder> Placeholders { get; }

    public IReadOnlyList<string> DemoNames { get; }

    public IReadOnlyList<DocHeading> Headings { get; }

    public IEnumerable<RawHtmlAttribute> RawAttributes => Document.Descendants().SelectMany(node => RawHtmlAttributes.Of(node, Text));

    /// <summary>Everything a link can point at: the ids of headings, and of raw HTML.</summary>
    public IReadOnlySet<string> Anchors { get; }

    public string? FirstParagraph { get; }

    public IReadOnlyList<SyntaxProblem> Problems => _problems;

    public static PageSyntax Parse(string text, DocSiteOptions options) => new(text, options);

    private MarkdownDocument ParseDocument()
    {
        try
        {
            return MarkdownParser.Parse(Text, Pipeline);
        }
        catch (ArgumentException tooDeep)
        {
            // The parser's only refusal: more levels of nesting than it allows.
            _problems.Add(new(0, $"The guide cannot be parsed: {tooDeep.Message}"));
            return new();
        }
    }

    private FrontMatter ReadFrontMatter(DocSiteOptions options)
    {
        if (Document.OfType<YamlFrontMatterBlock>().FirstOrDefault() is not { } block)
            return FrontMatter.None;

        var firstLine = block.Line + 2;
        return FrontMatter.Parse(block.Lines.ToString(), options.MaxFrontMatterLength, (line, column, message, suggestion) =>
            _problems.Add(new(Positions.OffsetOf(firstLine + line - 1, column), message, suggestion)));
    }

    private List<DocHeading> ReadHeadings()
    {
        var anchors = new Anchors();
        var headings = new List<DocHeading>();
        foreach (var block in Document.Descendants<HeadingBlock>())
        {
            var text = PlainText.Of(block, MaxHeadingLength);
            var heading = new DocHeading(block.Level, text, anchors.Add(text));
            block.GetAttributes().Id = heading.Anchor;
            headings.Add(heading);
        }

        return headings;
    }

    private IEnumerable<string> ReadRawIds() => RawAttributes
        .Where(attribute => attribute.Name is "id")
        .Select(attribute => attribute.Value);

    // A block of HTML goes on until a blank line: what looks like a placeholder in it is only text.
    private static IEnumerable<SyntaxProblem> PlaceholdersIn(HtmlBlock html)
    {
        if (html.Type is HtmlBlockType.Comment)
            yield break;
        for (var i = 0; i < html.Lines.Count; i++)
        {
            var line = html.Lines.Lines[i].Slice;
            line.TrimStart();
            if (Placeholder.Begins(line.AsSpan()))
                yield return new(line.Start, "A placeholder inside HTML stays text; put a blank line before it.");
        }
    }
}

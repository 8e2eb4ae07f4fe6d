using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace Interfaces.Docs.Syntax;

/// <summary>The Markdown of guides: CommonMark, front matter, placeholders, pipe tables, callouts, footnotes, bare links, strikethrough.</summary>
internal static class GuidePipeline
{
    private static readonly MarkdownPipeline WithHtml = Create(rawHtml: true);
    private static readonly MarkdownPipeline WithoutHtml = Create(rawHtml: false);

    public static MarkdownPipeline For(DocSiteOptions options) => options.RawHtml ? WithHtml : WithoutHtml;

    private static MarkdownPipeline Create(bool rawHtml)
    {
        var builder = new MarkdownPipelineBuilder()
            .UseYamlFrontMatter()
            .UsePipeTables()
            .UseAlertBlocks()
            .UseFootnotes()
            .UseAutoLinks()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UsePreciseSourceLocation();
        builder.BlockParsers.Insert(0, new FigureBlockParser());
        return (rawHtml ? builder : builder.DisableHtml()).Build();
    }
}

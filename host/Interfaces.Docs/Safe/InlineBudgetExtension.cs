using Markdig;

namespace Interfaces.Docs.Safe;

/// <summary>Puts the budget before the inline parsers that are there, for every character that any of them looks at.</summary>
internal sealed class InlineBudgetExtension(SafeMarkdownOptions options) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // The parser of emphasis names its characters only later.
        var characters = pipeline.InlineParsers.SelectMany(parser => parser.OpeningCharacters ?? []).Concat("*_~[]!|").Distinct();
        pipeline.InlineParsers.Insert(0, new InlineBudgetParser(options, characters));
    }

    public void Setup(MarkdownPipeline pipeline, Markdig.Renderers.IMarkdownRenderer renderer)
    {
    }
}

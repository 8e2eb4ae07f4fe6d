using Markdig.Parsers;
using Markdig.Syntax;

namespace Interfaces.Docs.Syntax;

/// <summary>A line of placeholders.</summary>
internal sealed class FigureBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>What stands on the line, in order; after <see cref="FigurePairs"/>, with code and demo of one name joined.</summary>
    public List<Placeholder> Placeholders { get; } = [];
}

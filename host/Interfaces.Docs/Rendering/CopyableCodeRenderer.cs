using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Interfaces.Docs.Rendering;

/// <summary>Blocks of code with colours and a copy button.</summary>
internal sealed class CopyableCodeRenderer(Func<string> nextId, ICodeHighlighter? highlighter) : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        var language = (obj as FencedCodeBlock)?.Info ?? "";
        renderer.EnsureLine();
        renderer.Write(CodeBlockMarkup.Render(obj.Lines.ToString(), language, nextId(), highlighter).ToString());
    }
}

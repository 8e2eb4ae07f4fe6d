using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Interfaces.Docs.Safe;

/// <summary>Blocks of code, coloured in the browser when they name a language.</summary>
internal sealed class SafeCodeRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        var language = CodeBlockMarkup.Normalize((obj as FencedCodeBlock)?.Info ?? "");
        var code = Markup.Of($"<pre tabindex=\"0\"><code>{obj.Lines.ToString()}</code></pre>");
        renderer.EnsureLine();
        renderer.WriteLine((language.Length == 0 ? code : Markup.Of($"<code-view language=\"{language}\">{code}</code-view>")).ToString());
    }
}

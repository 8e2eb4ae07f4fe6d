using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Interfaces.Docs.Safe;

/// <summary>Blocks of code, coloured in the browser when they name a language. With a beginning for their ids each has a button that copies it.</summary>
internal sealed class SafeCodeRenderer(string? ids) : HtmlObjectRenderer<CodeBlock>
{
    private int _count;

    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        renderer.EnsureLine();
        if (ids is not null)
        {
            renderer.Write(CodeBlockMarkup.Render(obj.Lines.ToString(), (obj as FencedCodeBlock)?.Info ?? "", $"{ids}{++_count}").ToString());
            return;
        }

        var language = CodeBlockMarkup.Normalize((obj as FencedCodeBlock)?.Info ?? "");
        var code = Markup.Of($"<pre tabindex=\"0\"><code>{obj.Lines.ToString()}</code></pre>");
        renderer.WriteLine((language.Length == 0 ? code : Markup.Of($"<code-view language=\"{language}\">{code}</code-view>")).ToString());
    }
}

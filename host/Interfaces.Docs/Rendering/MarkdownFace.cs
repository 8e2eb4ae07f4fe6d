using System.Text;
using Interfaces.Docs.Links;
using Interfaces.Docs.Syntax;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interfaces.Docs.Rendering;

/// <summary>A guide as Markdown that stands alone: its own text with a few places replaced.</summary>
internal sealed class MarkdownFace(
    DocPage page, LinkResolver links, IReadOnlyDictionary<string, string> sources, string demosUrl)
{
    private readonly string _text = page.Syntax.Text;

    private readonly record struct Edit(int Start, int End, string Text);

    public string Write()
    {
        var edits = page.Syntax.Document.Descendants()
            .SelectMany(node => Replace(node))
            .Where(edit => edit.End <= _text.Length && edit.Start < edit.End)
            .OrderBy(edit => edit.Start);
        var result = new StringBuilder();
        var done = 0;
        foreach (var edit in edits.Where(edit => edit.Start >= done))
        {
            result.Append(_text, done, edit.Start - done).Append(edit.Text);
            done = edit.End;
        }

        return result.Append(_text, done, _text.Length - done).ToString().TrimStart('\r', '\n');
    }

    private IEnumerable<Edit> Replace(MarkdownObject node) => node switch
    {
        YamlFrontMatterBlock block => [new(block.Span.Start, block.Span.End + 1, "")],
        FigureBlock block => [new(block.Span.Start, EndOfFigures(block), Figures(block))],
        LinkInline { Reference: null, UrlSpan.IsEmpty: false, Url: { } url } link => Link(url, link.UrlSpan),
        LinkReferenceDefinition { UrlSpan.IsEmpty: false, Url: { } url } definition => Link(url, definition.UrlSpan),
        _ => [],
    };

    // A demo that was joined to the code above it stands on a line of its own, which goes with it.
    private int EndOfFigures(FigureBlock block)
    {
        var end = block.Span.End + 1;
        if (block.Placeholders[^1] is not { Kind: FigureKind.CodeAndDemo } last)
            return end;

        var demo = Placeholder.DemoPrefix + last.Name;
        var next = end;
        while (next < _text.Length && (char.IsWhiteSpace(_text[next]) || _text[next] is '>'))
            next++;
        return string.CompareOrdinal(_text, next, demo, 0, demo.Length) == 0 ? next + demo.Length : end;
    }

    private string Figures(FigureBlock block)
    {
        var prefix = Prefix(block.Span.Start);
        var blank = "\n" + prefix.TrimEnd() + "\n" + prefix;
        return string.Join(blank, block.Placeholders.SelectMany(Parts).Select(part => part.Replace("\n", "\n" + prefix, StringComparison.Ordinal)));
    }

    // What begins each further line of the same block: the marks of quotes, and blanks for those of lists.
    private string Prefix(int offset)
    {
        var start = offset - (page.Syntax.Positions.At(offset).Column - 1);
        return string.Concat(_text[start..offset].Select(c => c is '>' or '\t' ? c : ' '));
    }

    private IEnumerable<string> Parts(Placeholder figure)
    {
        if (!sources.TryGetValue(figure.Name, out var source))
        {
            yield return $"There is no demo `{figure.Name}`.";
            yield break;
        }

        if (figure.Kind is not FigureKind.Demo)
            yield return Fence(source);
        if (figure.Kind is not FigureKind.Code)
            yield return $"[Demo: {figure.Name}]({demosUrl}/{figure.Name})";
    }

    private static string Fence(string source)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in source)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', Math.Max(3, longest + 1));
        return $"{fence}csharp\n{source.ReplaceLineEndings("\n").TrimEnd('\n')}\n{fence}";
    }

    private IEnumerable<Edit> Link(string url, SourceSpan span)
    {
        var address = links.Resolve(page, url) switch
        {
            DocLink.ToPage { Page.Slug.Length: > 0, Url: [not '#', ..] } to => to.Url.Insert(to.Page.Url.Length, ".md"),
            DocLink.ToPage to => to.Url,
            DocLink.ToAsset to => to.Url,
            _ => null,
        };
        return address is null || address == url ? [] : [new(span.Start, span.End + 1, address)];
    }
}

using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interfaces.Docs.Safe;

/// <summary>Headings below those of the page. Without a beginning of their own they have no ids: ids from outside could take the place of the page's.</summary>
internal sealed class SafeHeadingRenderer(int offset, string? ids) : HtmlObjectRenderer<HeadingBlock>
{
    private const int MaxLength = 80;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private string _last = "";

    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var level = Math.Min(6, obj.Level + offset).ToString(CultureInfo.InvariantCulture);
        renderer.EnsureLine();
        if (ids is null)
            renderer.Write($"<h{level}>");
        else
            renderer.Write(Markup.Of($"<h{level} id=\"{IdOf(obj)}\">").ToString());
        renderer.WriteLeafInline(obj);
        if (ids is not null)
            renderer.Write(Markup.Of($" <a class=\"anchor\" href=\"#{_last}\" aria-label=\"Link to this heading\">#</a>").ToString());
        renderer.WriteLine($"</h{level}>");
    }

    private string IdOf(HeadingBlock heading)
    {
        var words = new System.Text.StringBuilder();
        foreach (var text in heading.Inline?.Descendants<LiteralInline>() ?? [])
        {
            foreach (var letter in text.Content.AsSpan())
                words.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-');
        }

        var name = words.ToString().Trim('-');
        name = name.Length > MaxLength ? name[..MaxLength] : name;
        var count = _seen[name] = _seen.GetValueOrDefault(name) + 1;
        return _last = $"{ids}{name}{(count > 1 ? $"-{count}" : "")}";
    }
}

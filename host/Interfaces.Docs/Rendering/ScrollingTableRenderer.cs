using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interfaces.Docs.Rendering;

/// <summary>
/// Tables in a frame of their own that scrolls, by keyboard too, so that a wide one does not widen the page. Each cell
/// knows its column's name, for pages that are too narrow for columns.
/// </summary>
internal sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        NameColumns(table);
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table\" tabindex=\"0\">");
        base.Write(renderer, table);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }

    private static void NameColumns(Table table)
    {
        string[] names = [.. table.OfType<TableRow>().FirstOrDefault(row => row.IsHeader)?.Descendants<TableCell>().Select(TextOf) ?? []];
        foreach (var row in table.OfType<TableRow>().Where(row => !row.IsHeader))
            foreach (var (cell, name) in row.Descendants<TableCell>().Zip(names))
                cell.GetAttributes().AddPropertyIfNotExist("data-column", name);
    }

    private static string TextOf(TableCell cell) => string.Concat(cell.Descendants<Inline>().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));
}

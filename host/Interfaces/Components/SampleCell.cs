namespace Interfaces;

/// <summary>Shows a value of a sample in little space.</summary>
internal static class SampleCell
{
    private const int MaxLength = 60;

    public static Markup Render(Component? component, object? value, RenderContext context) => value switch
    {
        null => Markup.Empty,
        Markup markup => markup,
        bool yes => Markup.Text(yes ? "Yes" : "No"),
        FileData file when file.ContentType is { } type && type.StartsWith("image/", StringComparison.Ordinal) && type != "image/svg+xml" =>
            Markup.Of($"""<img src="{context.FileUrl(file)}" alt="{file.Name}" loading="lazy">"""),
        FileData file => Markup.Text(file.Name),
        string text when component is Markdown => Inline(context.Markdown.Render(Short(text))),
        _ => Markup.Text(Short(Choice.LabelOf(value) is { Length: > 0 } label && value is Enum ? label : ShownColumn.Raw(value).Replace("\n", ", ", StringComparison.Ordinal))),
    };

    // A button holds no paragraphs.
    private static Markup Inline(Markup markup)
    {
        var html = markup.ToString().Trim();
        return html.StartsWith("<p>", StringComparison.Ordinal) && html.EndsWith("</p>", StringComparison.Ordinal) && html.LastIndexOf("<p>", StringComparison.Ordinal) == 0
            ? Markup.Trusted(html[3..^4])
            : markup;
    }

    private static string Short(string text) => text.Length <= MaxLength ? text : string.Concat(text.AsSpan(0, MaxLength), "…");
}

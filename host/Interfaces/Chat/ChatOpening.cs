namespace Interfaces;

/// <summary>Draws what is there before the first message: a text, and messages to begin with.</summary>
internal sealed class ChatOpening(Chatbot chat, RenderContext context)
{
    public Markup Draw()
    {
        var placeholder = chat.Placeholder is { } text ? Markup.Of($"""<div class="prose">{context.Markdown.Render(text)}</div>""") : Markup.Empty;
        var examples = chat.Examples.Count == 0 ? Markup.Empty : Markup.Of($"""<ul class="examples">{chat.Examples.Select(Example)}</ul>""");
        return Markup.Of($"""<div class="empty">{placeholder}{examples}</div>""");
    }

    private Markup Example(ChatExample example, int place)
    {
        var icon = example.Icon is { } picture ? Markup.Of($"""<img class="icon" src="{context.FileUrl(picture)}" alt="">""") : Markup.Empty;
        return Markup.Of($"""
            <li><button type="button" class="secondary" data-action="example" value="{place}">{icon}<span>{example.Label ?? example.Text}</span>{example.Files.Select(File)}</button></li>
            """);
    }

    private Markup File(FileData file) => MediaTypes.IsPicture(file.ContentType)
        ? Markup.Of($"""<img class="thumbnail" src="{context.FileUrl(file)}" alt="{file.Name}" loading="lazy">""")
        : Markup.Of($"""<span class="note">{file.Name}</span>""");
}

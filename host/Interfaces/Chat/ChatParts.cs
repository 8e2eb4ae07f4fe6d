namespace Interfaces;

/// <summary>Draws the parts of a message: texts, files and components.</summary>
internal sealed class ChatParts(Chatbot chat, RenderContext context)
{
    private static readonly MarkdownSyntax Plain = new() { LineBreaks = true };
    private static readonly MarkdownSyntax WithFormulas = new() { LineBreaks = true, Latex = true };

    public Markup Of(ChatMessage message, int index) => Markup.Join(message.Content.Select((part, place) => Part(part, $"m{index}-p{place}")));

    private Markup Part(ChatContent part, string place) => part switch
    {
        ChatContent.Text text => Text(text.Value),
        ChatContent.File file => File(file),
        ChatContent.Shown shown => Wrapper.OfField(shown.Value, place, new RenderContext($"{context.Id}-{place}", false, context.Markdown, context.Render) { Files = context.Files, DemoPath = context.DemoPath }),
        _ => Markup.Empty,
    };

    private Markup Text(string text)
    {
        foreach (var (open, close) in chat.ReasoningTags)
        {
            var begin = text.IndexOf(open, StringComparison.Ordinal);
            if (begin < 0)
                continue;
            var end = text.IndexOf(close, begin + open.Length, StringComparison.Ordinal);
            var thought = end < 0 ? text[(begin + open.Length)..] : text[(begin + open.Length)..end];
            return Text(text[..begin])
                + Markup.Of($"""<details class="thought"{Markup.Attribute("open", end < 0)}><summary><span class="title">Reasoning</span></summary>{Plainly(thought.Trim())}</details>""")
                + (end < 0 ? Markup.Empty : Text(text[(end + close.Length)..]));
        }

        return string.IsNullOrWhiteSpace(text) ? Markup.Empty : Plainly(text);
    }

    private Markup Plainly(string text) => chat.RendersMarkdown
        ? context.Markdown.Render(text, chat.Latex ? WithFormulas : Plain)
        : Markup.Of($"""<p class="verbatim">{text}</p>""");

    private Markup File(ChatContent.File file)
    {
        var url = context.FileUrl(file.Value);
        var name = file.Description ?? file.Value.Name;
        return file.Value.ContentType.Split('/')[0] switch
        {
            "image" when file.Value.ContentType != "image/svg+xml" => Markup.Of($"""<img class="media" src="{url}" alt="{name}" loading="lazy">"""),
            "audio" => Markup.Of($"""<audio class="media" src="{url}" controls aria-label="{name}" preload="metadata"></audio>"""),
            "video" => Markup.Of($"""<video class="media" src="{url}" controls aria-label="{name}" preload="metadata"></video>"""),
            _ => Markup.Of($"""<p><a class="file" href="{url}" download="{file.Value.Name}">{file.Value.Name}</a></p>"""),
        };
    }
}

namespace Interfaces;

/// <summary>Draws the parts of a message: texts, files and components.</summary>
internal sealed class ChatParts(Chatbot chat, RenderContext context)
{
    public Markup Of(ChatMessage message, int index) =>
        Markup.Join(message.Content.Select((part, place) => Part(part, $"m{index}-p{place}", chat.TrustsHtml && message.Role == ChatRole.Assistant)));

    /// <summary>A text that is all of a message, or the end of it, while it grows. What other than the text itself stands beside code comes with the whole.</summary>
    public Markup Growing(string text, int index) => Text(text, $"{context.Id}-m{index}-p0", isTrusted: false, isGrowing: true);

    /// <summary>How much of a text stays what it is, whatever is added: what is thought aloud is finished with its tag.</summary>
    public int Settled(string text) => ChatReasoning.EndOfThought(text, chat.ReasoningTags)
        ?? (chat.RendersMarkdown ? context.Markdown.Settled(text, Syntax(isTrusted: false, null)) : 0);

    private MarkdownSyntax Syntax(bool isTrusted, string? codeIds) => new() { LineBreaks = true, Latex = chat.Latex, TrustedHtml = isTrusted, CodeIds = codeIds };

    private Markup Part(ChatContent part, string place, bool isTrusted) => part switch
    {
        ChatContent.Text text => Text(text.Value, $"{context.Id}-{place}", isTrusted),
        ChatContent.File file => File(file),
        ChatContent.Shown shown => Wrapper.OfField(shown.Value, place, new RenderContext($"{context.Id}-{place}", false, context.Markdown, context.Render) { Files = context.Files, DemoPath = context.DemoPath }),
        _ => Markup.Empty,
    };

    private Markup Text(string text, string id, bool isTrusted, bool isGrowing = false) => Markup.Join(ChatReasoning.Split(text, chat.ReasoningTags).Select((segment, number) =>
    {
        var said = segment.IsThought ? segment.Text.Trim() : segment.Text;
        var shown = string.IsNullOrWhiteSpace(said) ? Markup.Empty : Plainly(said, isGrowing ? null : $"{id}-{number}-code", isTrusted);
        return segment.IsThought ? Thought(segment, $"{id}-{number}", shown) : shown;
    }));

    private static Markup Thought(ChatSegment segment, string id, Markup shown) => Markup.Of($"""
        <details class="thought" id="{id}" data-status="{(segment.IsOpen ? "pending" : "done")}"{Markup.Attribute("open", segment.IsOpen)}><summary><span class="title">Reasoning</span>{(segment.IsOpen ? Pending : Markup.Empty)}</summary>{shown}</details>
        """);

    /// <summary>A sign that something goes on.</summary>
    public static Markup Pending => Markup.Of($"""<span class="pending" role="img" aria-label="Goes on"></span>""");

    private Markup Plainly(string text, string? codeIds, bool isTrusted) => chat.RendersMarkdown
        ? context.Markdown.Render(text, Syntax(isTrusted, codeIds))
        : Markup.Of($"""<p class="verbatim">{text}</p>""");

    private Markup File(ChatContent.File file)
    {
        var url = context.FileUrl(file.Value);
        var name = file.Description ?? file.Value.Name;
        return file.Value.ContentType.Split('/')[0] switch
        {
            "image" when MediaTypes.IsPicture(file.Value.ContentType) => Markup.Of($"""<img class="media" src="{url}" alt="{name}" loading="lazy">"""),
            "audio" => Markup.Of($"""<audio class="media" src="{url}" controls aria-label="{name}" preload="metadata"></audio>"""),
            "video" => Markup.Of($"""<video class="media" src="{url}" controls aria-label="{name}" preload="metadata"></video>"""),
            _ => Markup.Of($"""<p><a class="file" href="{url}" download="{file.Value.Name}">{name}</a></p>"""),
        };
    }
}

using System.Text.Json;
using Interfaces.Engine;

namespace Interfaces;

/// <summary>Shows a conversation. Texts are Markdown, in which raw HTML shows as text.</summary>
/// <remarks>
/// Buttons to like, to edit, to ask again, to take back and to clear are there as soon as the demo listens to the event
/// of that name. What they do is up to the handler: the conversation is what it returns.
/// </remarks>
/// <example><code>message.Submit((string text, IReadOnlyList&lt;ChatMessage&gt; chat) =&gt; …, [message, chat], [chat]);</code></example>
public sealed record Chatbot : Component<IReadOnlyList<ChatMessage>>, IOutput<string>, IOutput<IEnumerable<ChatMessage>>, IOutput<ChatMessage>,
    IRaisesChange, IRaisesSelect, IRaisesLike, IRaisesRetry, IRaisesUndo, IRaisesExampleSelect, IRaisesOptionSelect, IRaisesClear, IRaisesCopy, IRaisesEdit, IGrowing
{
    /// <summary>How many characters a visitor's own version of a message can have: 100,000.</summary>
    public const int MaxEditLength = 100_000;

    /// <summary>Makes an empty conversation.</summary>
    /// <param name="label">The label. Default: what the handler's result is called.</param>
    public Chatbot(string? label = null) => Label = label;

    /// <summary>How high the conversation is, in CSS pixels; it scrolls. Default: 400. Bounds: 100 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int Height { get; init => field = Set(Bound.Within(value, 100, 10_000)); } = 400;

    /// <summary>Whether a visitor can change the height with the mouse. Default: <see langword="false"/>.</summary>
    public bool Resizable { get; init => field = Set(value); }

    /// <summary>How the messages stand. Default: <see cref="ChatLayout.Bubble"/>.</summary>
    public ChatLayout Layout { get; init => field = Set(value); }

    /// <summary>A picture beside what the visitor says. Default: none.</summary>
    public FileData? UserAvatar { get; init => field = Set(value); }

    /// <summary>A picture beside what the demo says. Default: none.</summary>
    public FileData? AssistantAvatar { get; init => field = Set(value); }

    /// <summary>What is shown while there are no messages, in Markdown. Default: nothing.</summary>
    public string? Placeholder { get; init => field = Set(value); }

    /// <summary>Messages to begin with, shown while there are none. Default: none.</summary>
    public IReadOnlyList<ChatExample> Examples { get; init => field = Set(value); } = [];

    /// <summary>Which messages a visitor can edit, where the demo listens to <c>Edit</c>. Default: <see cref="ChatEditable.User"/>.</summary>
    public ChatEditable Editable { get; init => field = Set(value); } = ChatEditable.User;

    /// <summary>
    /// What a visitor can say of a message, where the demo listens to <c>Like</c>. Default: Like and Dislike, which are
    /// shown as thumbs; others are in a list to unfold.
    /// </summary>
    public IReadOnlyList<string> FeedbackOptions { get; init => field = Set(value); } = ["Like", "Dislike"];

    /// <summary>What was said of each message, in the order of the messages; <see langword="null"/> is nothing. Default: nothing of any.</summary>
    public IReadOnlyList<string?> FeedbackValues { get; init => field = Set(value); } = [];

    /// <summary>Whether a visitor can also like their own messages. Default: <see langword="false"/>.</summary>
    public bool LikeUserMessages { get; init => field = Set(value); }

    /// <summary>Whether each message of the demo's has a button that copies it. Default: <see langword="true"/>.</summary>
    public bool ShowCopy { get; init => field = Set(value); } = true;

    /// <summary>Whether there is a button that copies the whole conversation. Default: <see langword="false"/>.</summary>
    public bool ShowCopyAll { get; init => field = Set(value); }

    /// <summary>Whether messages of one side that follow one another are drawn together. Default: <see langword="true"/>.</summary>
    public bool GroupConsecutive { get; init => field = Set(value); } = true;

    /// <summary>Pairs of tags between which the demo thinks aloud: what stands there is folded. Default: none.</summary>
    /// <example><code>ReasoningTags = [("&lt;think&gt;", "&lt;/think&gt;")]</code></example>
    public IReadOnlyList<(string Open, string Close)> ReasoningTags { get; init => field = Set(value); } = [];

    /// <summary>Whether the texts are Markdown; otherwise they are shown as they are. Default: <see langword="true"/>.</summary>
    public bool RendersMarkdown { get; init => field = Set(value); } = true;

    /// <summary>
    /// Whether raw HTML in what the demo says is HTML on the page. What visitors say never is. Default:
    /// <see langword="false"/>: it shows as text. Say <see langword="true"/> only where nothing that a visitor or a
    /// model wrote goes into an answer: such HTML can show anything in the place of anything.
    /// </summary>
    public bool TrustsHtml { get; init => field = Set(value); }

    /// <summary>Whether formulas between dollar signs are set. Default: <see langword="true"/>.</summary>
    public bool Latex { get; init => field = Set(value); } = true;

    /// <summary>Whether the conversation stays scrolled to its end while it grows, as long as the reader is there. Default: <see langword="true"/>.</summary>
    public bool AutoScroll { get; init => field = Set(value); } = true;

    /// <summary>Whether the texts run from right to left. Default: <see langword="false"/>.</summary>
    public bool RightToLeft { get; init => field = Set(value); }

    Component IOutput<string>.Component => this;

    Component IOutput<IEnumerable<ChatMessage>>.Component => this;

    Component IOutput<ChatMessage>.Component => this;

    internal override bool IsInput => false;

    private protected override object? Unset => Array.Empty<ChatMessage>();

    internal override Markup WrapperAttributes(RenderContext context) => Frame.Labelled(context);

    internal override bool CanAccept(Type output) => ChatMessages.CanRead(output);

    (string Text, int? Item)? IGrowing.TextOf(object? value) => ChatGrowth.TextOf(value);

    object? IGrowing.WithText(object? value, string text) => ChatGrowth.WithText(value, text);

    string? IGrowing.Added(object? before, object? after) => ChatGrowth.Added(before, after);

    GrowthView? IGrowing.Growth(RenderContext context) => ChatGrowth.View(this, context);

    internal bool Hears(string kind) => Identity.IsHeard(kind);

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var markup = new ChatMarkup(this, context);
        return Frame.Display(this, context, Tools(context), context.Since is Chatbot before ? markup.LogSince(before) : markup.Log());
    }

    /// <inheritdoc/>
    protected override Parsed<IReadOnlyList<ChatMessage>?> Convert(object? output) => ChatMessages.Read(output);

    private protected override object? Taken(object? value) => value is IEnumerable<ChatMessage> and not Conversation ? new Conversation((IEnumerable<ChatMessage>)value) : value;

    /// <summary>A page that cannot tell what has changed asks for the whole.</summary>
    internal override Parsed<BlockAnswer> Answer(JsonElement question, RenderContext context) =>
        Parsed.Ok(new BlockAnswer(JsonSerializer.SerializeToElement(new { html = new ChatMarkup(this, context).Log().ToString() })));

    /// <summary>What the visitor edits is edited, whatever the handler makes of it.</summary>
    internal override Parsed<VisitorChange?> ReadChange(string name, JsonElement json, Func<Block, Block> current) =>
        name == "edit" ? ChatEvents.Edited(this, json) : base.ReadChange(name, json, current);

    // Another may have changed the conversation meanwhile.
    internal Chatbot WithEdited(int index, string before, string after)
    {
        var messages = Value as Conversation ?? new Conversation(Value ?? []);
        return index < messages.Count && messages[index].Text == before ? this with { Value = messages.Edit(index, messages[index].WithText(after)) } : this;
    }

    /// <summary>The page says which message; what that message is, the server knows.</summary>
    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json) => ChatEvents.Read(this, type, json, base.ReadEvent(type, json));

    private Markup Tools(RenderContext context)
    {
        var copy = ShowCopyAll ? Markup.Of($"""<button type="button" class="copy" data-copy="#{context.Id}-chat" aria-label="Copy the conversation"></button>""") : Markup.Empty;
        var clear = Hears("clear") ? Markup.Of($"""<button type="button" class="icon sign chat-action clear" data-raise="clear" aria-label="Clear the conversation"{Markup.Attribute("disabled", Value is null or [])}></button>""") : Markup.Empty;
        return copy + clear;
    }
}
